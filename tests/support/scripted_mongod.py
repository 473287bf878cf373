#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A MongoDB server that answers what a test tells it to, made with MockupDB.

It prints its port, then reads one JSON object a line from standard input and answers each with one line:

    {"answer": "find", "reply": {…}}    the next `find` gets this reply; several queue up behind each other
    {"answer": "find", "cutAfter": 40}  …or so many bytes of its usual reply, and then the end of the connection
    {"always": "find", "reply": {…}}    from now on every `find` gets this reply when nothing else is queued
    {"requests": "find"}                prints all `find` commands received so far, as an array

Everything is canonical Extended JSON. Without orders it is the primary of a replica set that agrees to everything.
"""
import sys
import threading
from collections import OrderedDict, defaultdict, deque

from bson import Int64, json_util
from mockupdb import MockupDB, OpMsg, make_op_msg_reply, make_reply

CANONICAL = json_util.JSONOptions(json_mode=json_util.JSONMode.CANONICAL, document_class=OrderedDict)

HELLO = {"ok": 1, "isWritablePrimary": True, "ismaster": True, "helloOk": True, "setName": "scripted",
         "minWireVersion": 0, "maxWireVersion": 17, "maxBsonObjectSize": 16777216, "maxMessageSizeBytes": 48000000,
         "maxWriteBatchSize": 100000, "logicalSessionTimeoutMinutes": 30, "readOnly": False}


def no_documents():
    return {"ok": 1, "cursor": {"id": Int64(0), "ns": "school.records", "firstBatch": []}}


class Script:
    def __init__(self):
        self.lock = threading.Lock()
        self.queued = defaultdict(deque)
        self.usual = {name: no_documents() for name in ("find", "aggregate", "listCollections", "listIndexes")}
        self.usual.update({name: {"ok": 1, "n": 1, "nModified": 1} for name in ("insert", "update", "delete")})
        self.usual.update({"hello": HELLO, "buildInfo": {"ok": 1, "version": "7.0.14"}})
        self.received = defaultdict(list)

    def handle(self, request):
        name = "hello" if request.command_name.lower() == "ismaster" else request.command_name
        with self.lock:
            self.received[name].append(request.doc)
            order = self.queued[name].popleft() if self.queued[name] else {}
            reply = order.get("reply", self.usual.get(name, {"ok": 1}))
        if "cutAfter" not in order:
            return request.replies(reply)
        make = make_op_msg_reply if isinstance(request, OpMsg) else make_reply
        request._client.sendall(make(reply).reply_bytes(request)[:order["cutAfter"]])
        return request.hangup()

    def obey(self, order):
        with self.lock:
            if "requests" in order:
                return self.received[order["requests"]]
            if "always" in order:
                self.usual[order["always"]] = order["reply"]
            else:
                self.queued[order["answer"]].append(order)
            return True


def main():
    script = Script()
    server = MockupDB()
    server.autoresponds(script.handle)
    print(server.run(), flush=True)
    for line in sys.stdin:
        print(json_util.dumps(script.obey(json_util.loads(line, json_options=CANONICAL)), json_options=CANONICAL),
              flush=True)


if __name__ == "__main__":
    main()
