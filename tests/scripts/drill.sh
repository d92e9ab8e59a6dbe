# shellcheck shell=bash
# scripts/drill: the newest backup, put back elsewhere, and what that tells.

fresh "$work/dr"
db=$work/dr/jbt.sqlite to=$work/dr/to
age-keygen -o "$work/dr/key" 2>/dev/null
age-keygen -y "$work/dr/key" >"$work/dr/public"
export JBT_BACKUP_RECIPIENTS=$work/dr/public JBT_DRILL_PLACE=$work/dr/place
mkdir "$JBT_DRILL_PLACE"
value() { sed -n "s/^jbt_drill_$1 //p" "$to/jbt-drill.prom"; }
scripts/backup "$db" "$to" >"$work/out" 2>&1
backup=$(sed -n 1p "$work/out")

ok "a drill puts the newest backup back" ends 0 env JBT_BACKUP_KEY="$work/dr/key" scripts/drill "$to" "$db"
ok "which one it was is said" said "$backup"
ok "what was counted in it" said "put back: zaken=$zaken tafels="
ok "the head of its log" said "log $rows "
ok "what would be lost" said "would be lost: 0 rows of the log; now there are: zaken=$zaken "
ok "how old it is" grep -qE '^RPO [0-9]+ s$' "$work/out"
ok "how long it took" grep -qE '^RTO [0-9]+\.[0-9] s$' "$work/out"
ok "monitoring is told" [ "$(value ok) $(value 'info{file="'"${backup##*/}"'"}')" = "1 1" ]
ok "both figures" grep -qE '^jbt_drill_rto_seconds [0-9]+\.[0-9]{6}$' "$to/jbt-drill.prom"
ok "the beheerder sees that it went well" [ "$(recorded "$db" oefening)" = 1 ]
ok "jbt reads both reports" ends 0 scripts/jbt status "$db" "$to"
ok "the backup is well" grep -q '^backup   ok     the last one is of ' "$work/out"
ok "and the drill" grep -q '^drill    ok     the backup could be put back, ' "$work/out"
ok "nothing of it is left" [ -z "$(files "$JBT_DRILL_PLACE")" ]
ok "and nothing there is changed" [ "$(files "$to" | grep -c '^jbt-2')" -eq 1 ]

ok "without the key it fails" refuses 1 "could not be put back" scripts/drill "$to" "$db"
ok "and the beheerder that it did not" [ "$(recorded "$db" oefening)" = 0 ]
ok "and monitoring hears of it" [ "$(value ok)" = 0 ]
cp "$to/jbt-heads" "$work/dr/heads"
sed -i "s/zaken=$zaken /zaken=$((zaken + 1)) /" "$to/jbt-heads"
ok "other numbers than when it was made are a failure" refuses 1 "when it was made there were: zaken=$((zaken + 1)) " env JBT_BACKUP_KEY="$work/dr/key" scripts/drill "$to"
cp "$work/dr/heads" "$to/jbt-heads"
cp "$backup" "$work/dr/good"
printf x | dd of="$backup" bs=1 seek=300000 conv=notrunc 2>/dev/null
ok "a backup that was damaged is one" ends 1 env JBT_BACKUP_KEY="$work/dr/key" scripts/drill "$to"
cp "$work/dr/good" "$backup"
sql "$db" "$(sql "$db" "SELECT 'DROP TRIGGER log_vast; UPDATE log SET rol = ''x'' WHERE id = 3;' || sql FROM sqlite_schema WHERE name = 'log_vast'")"
sleep 1
scripts/backup "$db" "$to" >"$work/dr/out" 2>&1
ok "and one whose log is not what was written" refuses 1 "could not be put back" env JBT_BACKUP_KEY="$work/dr/key" scripts/drill "$to"
rm "$(grep '^/' "$work/dr/out")"
mv "$backup" "$to/jbt-20260101-000000.sqlite.age"
sed -i 's/jbt-[0-9]*-[0-9]*\.sqlite/jbt-20260101-000000.sqlite/' "$to/jbt-heads"
ok "one that is too old fails" refuses 1 "is older than 26 hours" env JBT_BACKUP_KEY="$work/dr/key" scripts/drill "$to"
ok "unless that is allowed" ends 0 env JBT_DRILL_HOURS=1000000 JBT_BACKUP_KEY="$work/dr/key" scripts/drill "$to"
rm "$to"/*.age
ok "no backup at all fails" refuses 1 "there is no backup" scripts/drill "$to"
ok "drill says how it is called" refuses 2 "usage: scripts/drill" scripts/drill
unset JBT_BACKUP_RECIPIENTS JBT_DRILL_PLACE
