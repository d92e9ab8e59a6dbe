{{%AUTOESCAPE context="HTML"}}
<header><h1>Uitloggen</h1></header>
{{>FORMULIER}}
{{>KNOPPEN}}
