# SPDX-License-Identifier: GPL-3.0-or-later
# Steps with progress: what is being done, for how long, and, when one fails, which, why and how to go on.
# Read by the other scripts; for bash.

registrar_cache=${XDG_CACHE_HOME:-$HOME/.cache}/registrar
registrar_logs=$registrar_cache/logs

# seconds_since MILLISECONDS: "0.4 s"
seconds_since() {
    local now=$(($(date +%s%N) / 1000000))
    awk -v ms=$((now - $1)) 'BEGIN { printf "%.1f s", ms / 1000 }'
}

# step TITLE HINT COMMAND...: runs the command with its output in a log file; on failure tells the log's end and the hint,
# and ends the script.
step() {
    local title=$1 hint=$2 log start waited=0 child status=0
    shift 2
    mkdir -p "$registrar_logs"
    log=$registrar_logs/$(printf '%s' "$title" | tr -c 'A-Za-z0-9\n' '-').log
    start=$(($(date +%s%N) / 1000000))
    [ -t 1 ] || echo "== $title"
    "$@" >"$log" 2>&1 </dev/null &
    child=$!
    trap 'kill $child 2>/dev/null; wait $child 2>/dev/null; echo; echo "Stopped during: $title"; exit 130' INT TERM
    while kill -0 $child 2>/dev/null; do
        sleep 0.2
        waited=$((waited + 1))
        if [ -t 1 ]; then
            printf '\r\033[K== %s  %s  %.60s' "$title" "$(seconds_since "$start")" "$(tail -n 1 "$log" | tr -d '\r')"
        elif [ $((waited % 100)) -eq 0 ]; then
            printf '   %s  %.100s\n' "$(seconds_since "$start")" "$(tail -n 1 "$log" | tr -d '\r')"
        fi
    done
    wait $child || status=$?
    trap - INT TERM
    if [ $status -eq 0 ]; then
        if [ -t 1 ]; then
            printf '\r\033[K== %s  %s\n' "$title" "$(seconds_since "$start")"
        else
            echo "   done in $(seconds_since "$start")"
        fi
        return 0
    fi
    {
        echo
        echo "This step failed: $title (exit code $status, after $(seconds_since "$start"))"
        echo "The last that it said:"
        tail -n 20 "$log" | sed 's/^/    /'
        echo "All of it: $log"
        echo "How to go on: $hint"
        echo "Then run the same command again; what is done already is not done twice."
    } >&2
    exit 1
}
