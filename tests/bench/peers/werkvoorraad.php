<?php
// The work list as PHP-FPM makes it: the statements of the program's own page in the
// program's own order, from plan.json (peers.mjs), a row in the log, and as many bytes.
$plan = json_decode(file_get_contents(__DIR__ . '/plan.json'), true);
$db = new PDO('sqlite:' . $plan['db'], null, null, [PDO::ATTR_PERSISTENT => true, PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$db->exec('PRAGMA busy_timeout = 5000; PRAGMA synchronous = NORMAL');

function ask(string $name, int $most = PHP_INT_MAX, array $more = []): array
{
	global $plan, $db;
	['sql' => $sql, 'values' => $values] = $plan['statements'][$name];
	$statement = $db->prepare($sql);
	foreach ([...$values, ...$more] as $key => $value) $statement->bindValue(":$key", $value, is_int($value) ? PDO::PARAM_INT : PDO::PARAM_STR);
	$statement->execute();
	$rows = [];
	while (count($rows) < $most && ($row = $statement->fetch(PDO::FETCH_NUM))) $rows[] = $row;
	$statement->closeCursor();
	return $rows;
}

function table(array $rows): string
{
	$out = '';
	foreach ($rows as $row) $out .= '<tr>' . implode('', array_map(fn ($cell) => '<td>' . htmlspecialchars((string) $cell) . '</td>', $row)) . '</tr>';
	return "<table>$out</table>";
}

[$session] = ask('sessie_lezen');
[$actor] = ask('actor_rollen');
[$count] = ask('taken_aantal');
$tasks = ask('taken_na', 26);
$week = ask('zicht_week');
$others = ask('zicht_na', 26);
$db->exec('BEGIN IMMEDIATE');
$last = ask('log_laatste')[0][0];
ask('log_toevoegen', more: ['keten' => hash('sha256', $last . json_encode($actor))]);
$db->exec('COMMIT');

$page = '<h1>' . htmlspecialchars($actor[4]) . '</h1><p>' . implode(' ', $count) . ' ' . count($week) . '</p>' . table(array_slice($tasks, 0, 25)) . table(array_slice($others, 0, 25));
header('Content-Type: text/html; charset=utf-8');
echo $page, str_repeat('x', max(0, $plan['bytes'] - strlen($page)));
