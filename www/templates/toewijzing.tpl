{{%AUTOESCAPE context="HTML"}}
<header><h1>Raadsonderzoeker{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#GEEN_ONDERZOEK}}<p>De Raad heeft aan deze tafel niet besloten tot een onderzoek. Er is geen raadsonderzoeker nodig.</p>{{/GEEN_ONDERZOEK}}
{{#NIEMAND}}<p>Er is nog geen raadsonderzoeker toegewezen.</p>{{/NIEMAND}}
{{#TOEGEWEZEN_NU}}
<h2>Wie het onderzoek doet</h2>
<ul>
{{#WIE}}
<li>{{NAAM}}</li>
{{/WIE}}
</ul>
{{/TOEGEWEZEN_NU}}
{{#BEGONNEN}}<p>Het onderzoek is begonnen op {{DAG}}. Vastgelegd op {{OP}} door {{DOOR}}.</p>{{/BEGONNEN}}
{{#TOEWIJZEN}}
{{>FORMULIER}}
<fieldset><legend>Een raadsonderzoeker toewijzen</legend>
{{>RAADSONDERZOEKER}}
</fieldset>
{{>KNOPPEN}}
{{/TOEWIJZEN}}
{{#STARTEN}}
{{>FORMULIER_STARTEN}}
<fieldset><legend>Het begin van het onderzoek</legend>
{{>DATUM}}
</fieldset>
{{>KNOPPEN_STARTEN}}
{{/STARTEN}}
{{#INTREKKEN}}
<details class="jbt-kaart">
<summary>Toewijzing intrekken</summary>
{{>FORMULIER_INTREKKEN}}
{{>TOEGEWEZEN}}
{{>REDEN}}
{{>KNOPPEN_INTREKKEN}}
</details>
{{/INTREKKEN}}
{{#VERLOOP}}
<h2>Verloop</h2>
<ul>
{{#STAP}}
<li>{{NAAM}}: {{WAT}} op {{OP}} door {{DOOR}}{{#HEEFT_REDEN}}. Reden: {{REDEN}}{{/HEEFT_REDEN}}</li>
{{/STAP}}
</ul>
{{/VERLOOP}}
