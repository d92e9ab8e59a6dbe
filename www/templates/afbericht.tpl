{{%AUTOESCAPE context="HTML"}}
<header><h1>Vertellen dat de tafel niet doorgaat{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}. <a href="/cgi-bin/planning?tafel={{TAFEL:u}}">Naar de planning</a></p>
{{#LEEG}}<p>Deze tafel is nog niet verplaatst of ingetrokken nadat er uitnodigingen waren, en er is geen uitnodiging ingetrokken.</p>{{/LEEG}}
{{#PLANNING}}
<p>{{DAG}}, {{VAN}} uur, {{PLEK}}: {{EINDE}} op {{OP}} door {{DOOR}}. <a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}&amp;eerder={{EERDER:u}}">Alle brieven daarover, om af te drukken</a></p>
{{/PLANNING}}
{{#INVULLEN}}
{{>FORMULIER}}
<p>Vertel het aan iedereen die was uitgenodigd. Vul per persoon in wanneer en hoe. Wie de uitnodiging met e-mail uit dit systeem kreeg, krijgt ook dit met e-mail. <a href="/cgi-bin/post?tafel={{TAFEL:u}}">Alle e-mail over deze tafel</a></p>
{{#PERSOON}}
<fieldset><legend>{{NAAM}}, {{ROL}}: tafel van {{DAG}}</legend>
<p>{{#IS_VERTELD}}<span class="jbt-stand--safe">Verteld</span>{{/IS_VERTELD}}
{{#HEEFT_EERDER}}<a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}&amp;eerder={{EERDER:u}}&amp;deelnemer={{DEELNEMER:u}}">Brief<span class="jbt-verborgen"> voor {{NAAM}}</span></a>{{#IS_VAKMAN}}, <a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}&amp;eerder={{EERDER:u}}&amp;deelnemer={{DEELNEMER:u}}&amp;als=ics">Afzegging voor de agenda<span class="jbt-verborgen"> van {{NAAM}}</span></a>{{/IS_VAKMAN}}{{/HEEFT_EERDER}}
{{#HEEFT_INGETROKKEN}}<a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}&amp;ingetrokken={{INGETROKKEN:u}}&amp;deelnemer={{DEELNEMER:u}}">Brief<span class="jbt-verborgen"> voor {{NAAM}}</span></a>{{#IS_VAKMAN}}, <a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}&amp;ingetrokken={{INGETROKKEN:u}}&amp;deelnemer={{DEELNEMER:u}}&amp;als=ics">Afzegging voor de agenda<span class="jbt-verborgen"> van {{NAAM}}</span></a>{{/IS_VAKMAN}}{{/HEEFT_INGETROKKEN}}</p>
{{#HEEFT_MAIL}}<p>E-mail: <span class="jbt-stand--{{MAIL_KLEUR}}">{{MAIL}}</span> {{MAIL_OP}}{{#IS_MAIL_OPEN}} <a href="/cgi-bin/post?tafel={{TAFEL:u}}">Wat nu?<span class="jbt-verborgen"> E-mail aan {{NAAM}}</span></a>{{/IS_MAIL_OPEN}}</p>{{/HEEFT_MAIL}}
<div class="jbt-velden">
{{>WIJZE}}
{{>VERTELD_OP}}
</div>
</fieldset>
{{/PERSOON}}
{{>KNOPPEN}}
{{/INVULLEN}}
{{#LEZEN}}
<ul>
{{#PERSOON}}
<li>{{NAAM}}, {{ROL}}, tafel van {{DAG}}: {{#IS_VERTELD}}verteld op {{VERTELD}} ({{HOE}}) door {{DOOR}}{{/IS_VERTELD}}{{#HEEFT_MAIL}}e-mail: {{MAIL}}, {{MAIL_OP}}{{/HEEFT_MAIL}}{{#IS_OPEN}}nog niet verteld{{/IS_OPEN}}</li>
{{/PERSOON}}
</ul>
{{/LEZEN}}
