// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that are put to PostgreSQL's catalog.
#pragma once

namespace registrar::postgresql::catalog
{

/// $1 schema (NULL: found by the search path), $2 name.
inline constexpr char relation[] = R"(
SELECT c.oid, c.relkind, c.relispartition, c.relhassubclass, n.nspname, c.relname,
       CASE WHEN c.relkind = 'p' THEN coalesce((SELECT CASE WHEN bool_and(l.reltuples < 0) THEN -1
                                                            ELSE sum(greatest(l.reltuples, 0)) END
              FROM pg_partition_tree(c.oid) t JOIN pg_class l ON l.oid = t.relid WHERE t.isleaf), 0)
            WHEN c.reltuples > 0 AND c.relpages > 0 AND c.relkind IN ('r', 'm')
              THEN c.reltuples / c.relpages * (pg_relation_size(c.oid) / current_setting('block_size')::bigint)
            ELSE c.reltuples END,
       CASE WHEN c.relkind IN ('r', 'm') THEN pg_relation_size(c.oid) / current_setting('block_size')::bigint ELSE 0 END,
       CASE WHEN c.relkind = 'p' THEN (SELECT coalesce(sum(pg_total_relation_size(t.relid)), 0) FROM pg_partition_tree(c.oid) t)
            WHEN c.relkind IN ('r', 'm') THEN pg_total_relation_size(c.oid) ELSE 0 END,
       obj_description(c.oid, 'pg_class'),
       CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
       has_table_privilege(c.oid, 'INSERT') OR has_any_column_privilege(c.oid, 'INSERT'),
       has_table_privilege(c.oid, 'UPDATE') OR has_any_column_privilege(c.oid, 'UPDATE'),
       has_table_privilege(c.oid, 'DELETE')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relname = $2 AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND (n.nspname = $1 OR ($1 IS NULL AND pg_table_is_visible(c.oid))))";

/// $1 the relation's oid.
inline constexpr char columns[] = R"(
SELECT a.attname, a.attnum, a.attnotnull OR coalesce(d.typnotnull, false), a.attidentity, a.attgenerated,
       format_type(a.atttypid, a.atttypmod), b.oid, format_type(b.oid, -1), b.typname,
       b.typoutput = 'array_out'::regproc, e.oid, format_type(e.oid, -1), e.typname, e.typdelim,
       CASE WHEN a.attgenerated = '' THEN pg_get_expr(ad.adbin, ad.adrelid) END, col_description(a.attrelid, a.attnum),
       CASE WHEN b.typname IN ('varchar', 'bpchar') AND base.typmod > 4 THEN base.typmod - 4 ELSE 0 END,
       CASE WHEN b.typname = 'vector' AND base.typmod > 0 THEN base.typmod ELSE 0 END,
       CASE WHEN b.typoutput = 'array_out'::regproc
              THEN e.typtype IN ('e', 'r', 'm') OR e.oid = 1043 OR EXISTS (SELECT FROM pg_opclass o JOIN pg_am am ON am.oid = o.opcmethod
                     WHERE am.amname = 'btree' AND o.opcdefault AND o.opcintype = e.oid)
            ELSE b.typtype IN ('e', 'r', 'm') OR b.oid = 1043 OR EXISTS (SELECT FROM pg_opclass o JOIN pg_am am ON am.oid = o.opcmethod
                     WHERE am.amname = 'btree' AND o.opcdefault AND o.opcintype = b.oid) END,
       (SELECT array_agg(l.enumlabel ORDER BY l.enumsortorder)::text FROM pg_enum l WHERE l.enumtypid = b.oid),
       d.typtype = 'd', format_type(a.atttypid, -1),
       coalesce(co.collname IN ('C', 'POSIX') OR (co.collname = 'default' AND dbc.datcollate IN ('C', 'POSIX')), false),
       coalesce(co.collisdeterministic, true), d.typdefault
FROM pg_attribute a
JOIN pg_type d ON d.oid = a.atttypid
CROSS JOIN LATERAL (
  WITH RECURSIVE down(oid, typmod) AS (
    SELECT a.atttypid, a.atttypmod
    UNION ALL SELECT t.typbasetype, t.typtypmod FROM down JOIN pg_type t ON t.oid = down.oid WHERE t.typtype = 'd')
  SELECT down.oid, down.typmod FROM down JOIN pg_type t ON t.oid = down.oid WHERE t.typtype <> 'd') base
JOIN pg_type b ON b.oid = base.oid
LEFT JOIN pg_type e ON e.oid = b.typelem AND b.typoutput = 'array_out'::regproc
LEFT JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
LEFT JOIN pg_collation co ON co.oid = a.attcollation
CROSS JOIN (SELECT datcollate FROM pg_database WHERE datname = current_database()) dbc
WHERE a.attrelid = $1::oid AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum)";

/// $1 the relation's oid. A row for each key of each index.
inline constexpr char indexes[] = R"(
SELECT i.indexrelid, ic.relname, am.amname, i.indisprimary, i.indisunique, i.indisvalid, i.indimmediate,
       pg_get_expr(i.indpred, i.indrelid), pg_get_indexdef(i.indexrelid), pg_relation_size(i.indexrelid),
       i.indkey[k.n - 1], pg_get_indexdef(i.indexrelid, k.n, true), i.indoption[k.n - 1] & 1, (i.indoption[k.n - 1] >> 1) & 1,
       o.opcname, o.opcdefault, a.attname, coalesce(a.attcollation = i.indcollation[k.n - 1], true)
FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid JOIN pg_am am ON am.oid = ic.relam
CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) AS k(n)
LEFT JOIN pg_opclass o ON o.oid = i.indclass[k.n - 1]
LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.n - 1] AND a.attnum > 0
WHERE i.indrelid = $1::oid
ORDER BY i.indisprimary DESC, ic.relname, k.n)";

/// $1 the relation's oid.
inline constexpr char foreignKeys[] = R"(
SELECT c.conname, (SELECT array_agg(a.attname ORDER BY k.n)::text FROM unnest(c.conkey) WITH ORDINALITY k(number, n)
                     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number),
       n.nspname, t.relname,
       (SELECT array_agg(a.attname ORDER BY k.n)::text FROM unnest(c.confkey) WITH ORDINALITY k(number, n)
          JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number), c.confdeltype
FROM pg_constraint c JOIN pg_class t ON t.oid = c.confrelid JOIN pg_namespace n ON n.oid = t.relnamespace
WHERE c.conrelid = $1::oid AND c.contype = 'f'
ORDER BY c.conname)";

/// $1 the relation's oid: its CHECK expressions, and those of its columns' domains with VALUE written as the
/// column.
inline constexpr char checks[] = R"(
SELECT pg_get_expr(c.conbin, c.conrelid) FROM pg_constraint c WHERE c.conrelid = $1::oid AND c.contype = 'c'
ORDER BY c.conname)";

/// Everything that holds records, system schemas and those of extensions' own tables left out.
inline constexpr char entities[] = R"(
SELECT n.nspname, c.relname, c.relkind, c.relispartition,
       CASE WHEN c.relkind = 'p' THEN coalesce((SELECT CASE WHEN bool_and(l.reltuples < 0) THEN -1
                                                            ELSE sum(greatest(l.reltuples, 0)) END
              FROM pg_partition_tree(c.oid) t JOIN pg_class l ON l.oid = t.relid WHERE t.isleaf), 0)::bigint
            WHEN c.relkind IN ('v', 'f') THEN -1
            WHEN c.reltuples > 0 AND c.relpages > 0
              THEN (c.reltuples / c.relpages * (pg_relation_size(c.oid) / current_setting('block_size')::bigint))::bigint
            ELSE c.reltuples::bigint END,
       CASE WHEN c.relkind = 'p' THEN (SELECT coalesce(sum(pg_total_relation_size(t.relid)), 0) FROM pg_partition_tree(c.oid) t)
            WHEN c.relkind IN ('r', 'm') THEN pg_total_relation_size(c.oid) ELSE 0 END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND has_schema_privilege(n.oid, 'USAGE')
  AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid AND x.deptype = 'e')
ORDER BY n.nspname, c.relname)";

} // namespace registrar::postgresql::catalog
