{{%AUTOESCAPE context="HTML"}}
<header><h1>Vastgestelde notulen versturen{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}. <a href="/cgi-bin/notulen-akkoord?tafel={{TAFEL:u}}">Naar de notulen, om te lezen of af te drukken</a></p>
{{#STAND}}
{{#IS_NOG_NIET}}<p>De notulen zijn nog niet vastgesteld.</p>{{/IS_NOG_NIET}}
{{#IS_VAST}}<p>De notulen zijn vastgesteld op {{VASTGESTELD}}.{{#IS_OPEN}} Verstuur ze naar alle deelnemers. Leg hier vast hoe iedereen ze krijgt. Laat leeg wie ze nog niet heeft.{{/IS_OPEN}}</p>{{/IS_VAST}}
{{/STAND}}
{{#MAG_OPSLAAN}}
{{>FORMULIER}}
{{#ONTVANGER}}
{{>WIJZE}}
{{/ONTVANGER}}
{{>KNOPPEN}}
{{/MAG_OPSLAAN}}
{{#VERZONDEN}}
<h2>Wie ze heeft</h2>
<ul>
{{#ONTVANGEN}}
<li>{{WIE}}: {{HOE}}, {{OP}}, door {{DOOR}}</li>
{{/ONTVANGEN}}
</ul>
{{/VERZONDEN}}
{{>GELEZEN}}
