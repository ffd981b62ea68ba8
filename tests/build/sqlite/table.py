native include(sqlite3)
db = native const(NULL)->sqlite3*
if native sqlite3_open(":memory:", &db) != native const(SQLITE_OK):
    print "no"
err = ""
native sqlite3_exec(db, "create table t(a int, b text); insert into t values(1,'one'),(2,'two')", None, None, &err)
def row(ctx: ptr, n: int, values: "char**", names: "char**"):
    for i in range(n):
        print names[i], "=", values[i]
    return 0
native sqlite3_exec(db, "select * from t", row, None, &err)
st = native const(NULL)->sqlite3_stmt*
native sqlite3_prepare_v2(db, "select a, b from t order by a desc", -1, &st, None)
while native sqlite3_step(st) == native const(SQLITE_ROW):
    a = native sqlite3_column_int(st, 0)
    b = native(->str) sqlite3_column_text(st, 1)
    print a, b
native sqlite3_finalize(st)
rc = native sqlite3_exec(db, "select nonsense", None, None, &err)
if rc != native const(SQLITE_OK):
    print err
native sqlite3_close(db)
