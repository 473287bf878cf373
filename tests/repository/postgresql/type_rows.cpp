// SPDX-License-Identifier: GPL-3.0-or-later
// Values of every type of PostgreSQL for round trips.
#include "tests/repository/postgresql/type_rows.h"

namespace registrar
{

/// A row for each type: its name in SQL and a value of it.
const char *const typeRows = R"(
boolean|true
smallint|-32768
integer|2147483647
bigint|-9223372036854775808
real|3.4028235e38
real|'-0'
real|'NaN'
double precision|0.1
double precision|'-0'
double precision|'-Infinity'
double precision|5e-324
numeric|1.10
numeric|'NaN'
numeric|'-Infinity'
numeric(40,20)|12345678901234567890.12345678901234567890
text|E'tab\t new\nline \\ back " quote '' é 日本 \u200b'
text|''
varchar(255)|'  spaces  '
char(10)|'abc'
name|'a name'
"char"|'x'
bytea|'\x00ff10deadbeef'
bytea|''
uuid|'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'
date|'2024-02-29'
date|'0044-03-15 BC'
date|'infinity'
date|'5874897-12-31'
time|'24:00:00'
time|'13:05:09.000001'
timetz|'13:05:09.1+05:30'
timestamp|'2024-02-29 23:59:59.999999'
timestamp|'-infinity'
timestamp|'4713-01-01 00:00:00 BC'
timestamp|'294276-12-31 23:59:59.999999'
timestamptz|'2024-02-29 23:59:59.999999+13:45'
timestamptz|'0001-01-01 00:00:00 BC'
timestamptz|'12345-01-01 00:00:00.5'
interval|'1 year -2 months 3 days -04:05:06.789'
json|'{"b": 1,   "a":[1.10, null], "b": 2}'
jsonb|'{"b": 1.10, "a": [1, null], "é": "\"x\""}'
jsonb|'null'
xml|'<a b="c">d</a>'
money|'-1234.56'
bit(5)|'10110'
varbit|'101'
inet|'192.168.0.1/24'
cidr|'10.0.0.0/8'
macaddr|'08:00:2b:01:02:03'
point|'(1.5,-2)'
box|'(3,4),(1,2)'
circle|'<(1,2),3>'
path|'[(1,2),(3,4)]'
polygon|'((1,2),(3,4),(5,6))'
tsvector|'''fat'':2 ''rat'':3A'
tsquery|'fat & (rat | cat)'
int4range|'[1,5)'
numrange|'(,2.5]'
tstzrange|'[2024-01-01 00:00+00,)'
int4multirange|'{[1,2),[5,7)}'
oid|4294967295
pg_lsn|'16/B374D848'
integer[]|'{1,NULL,-3}'
integer[]|'{}'
integer[]|'{{1,2},{3,4}}'
integer[]|'[0:1]={7,8}'
text[]|ARRAY['a,b', 'NULL', NULL, '', 'q"\', '{x}', ' s ']
timestamptz[]|'{"2024-01-01 00:00:00+00",infinity}'
numeric[]|'{1.10,NaN}'
jsonb[]|ARRAY['{"a": 1}'::jsonb]
bytea[]|ARRAY['\x00'::bytea]
box[]|'{(3,4),(1,2);(5,6),(3,4)}'
mood[]|'{happy,"so so"}'
mood|'so so'
person|'("a ""quoted"" name",3)'
positive|7
short_text|'abc'
vector(3)|'[1,-2.5,3e-5]'
halfvec(3)|'[1,2,3]'
sparsevec(5)|'{1:1.5,3:2}/5'
hstore|'"a"=>"1", "b"=>NULL'
citext|'MiXed'
)";

} // namespace registrar
