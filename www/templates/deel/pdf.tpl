{{%AUTOESCAPE context="HTML"}}
<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>{{TITEL}}</title>
</head>
<body>
{{>INHOUD}}
</body>
</html>
