{{%AUTOESCAPE context="HTML"}}
<header><h1>Wachtwoord wijzigen</h1></header>
{{#TIJDELIJK}}
{{>KADER_LET_OP}}
<p>Iemand anders heeft uw wachtwoord gemaakt. Kies nu een wachtwoord dat alleen u kent. Daarna kunt u verder.</p>
{{>KADER_EIND}}
{{/TIJDELIJK}}
<p>Overal waar u nog bent ingelogd, wordt u daarna uitgelogd. Hier niet. De code van uw app blijft zoals die is.</p>
{{>FORMULIER}}
{{>WACHTWOORD_OUD}}
{{>WACHTWOORD_NIEUW}}
{{>HERHAALD}}
{{>KNOPPEN}}
