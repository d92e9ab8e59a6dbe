{{%AUTOESCAPE context="HTML"}}
<header><h1>Uitnodigingen versturen{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}. <a href="/cgi-bin/planning?tafel={{TAFEL:u}}">Naar de planning</a></p>
{{#STAND}}
{{#IS_LATER}}
{{#IS_NIET_KLAAR}}
<p>De tafel is op <strong>{{DAG}}</strong>. Verstuur de uitnodigingen uiterlijk op <strong>{{UITERLIJK}}</strong>. Nog te versturen: {{OPEN}}.</p>
{{/IS_NIET_KLAAR}}
{{/IS_LATER}}
{{/STAND}}
{{#INVULLEN}}
<p><a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}">Alle brieven, om af te drukken</a>, <a href="/cgi-bin/post?tafel={{TAFEL:u}}">alle e-mail over deze tafel</a></p>
{{>FORMULIER}}
{{#PERSOON}}
<fieldset><legend>{{NAAM}}, {{ROL}}</legend>
{{#IS_GEHEIM}}{{>KADER_LET_OP}}<p>Het adres is geheim. Op de brief staat geen adres. Geef de brief persoonlijk, of bel.</p>{{>KADER_EIND}}{{/IS_GEHEIM}}
{{#IS_ZONDER_ADRES}}{{>KADER_LET_OP}}<p>Er is geen adres bekend. Vul dat aan bij de gegevens van deze persoon, geef de brief persoonlijk, of bel.</p>{{>KADER_EIND}}{{/IS_ZONDER_ADRES}}
{{#HEEFT_MAIL}}<p>E-mail: <span class="jbt-stand--{{MAIL_KLEUR}}">{{MAIL}}</span> {{MAIL_OP}}{{#IS_MAIL_OPEN}} <a href="/cgi-bin/post?tafel={{TAFEL:u}}">Wat nu?<span class="jbt-verborgen"> E-mail aan {{NAAM}}</span></a>{{/IS_MAIL_OPEN}}</p>{{/HEEFT_MAIL}}
<p>{{#IS_VERZONDEN}}<span class="jbt-stand--safe">Verstuurd</span>{{/IS_VERZONDEN}}{{#IS_OPEN}}<span class="jbt-stand--warning">Nog versturen</span>{{/IS_OPEN}} <a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}&amp;deelnemer={{ID:u}}">Brief<span class="jbt-verborgen"> voor {{NAAM}}</span></a>{{#HEEFT_EMAIL}}, e-mail gaat naar {{EMAIL}}{{/HEEFT_EMAIL}}</p>
<div class="jbt-velden">
{{>WIJZE}}
{{>VERZONDEN_OP}}
{{>ANTWOORD}}
</div>
</fieldset>
{{/PERSOON}}
{{>KNOPPEN}}
{{#MAG_INTREKKEN}}
{{>FORMULIER_INTREKKEN}}
<fieldset><legend>Eén uitnodiging intrekken</legend>
<p>De tafel gaat door, maar één genodigde hoeft er toch niet bij te zijn. Wie bij deze tafel hoort, kunt u niet weglaten. Over een kind beslist de voorzitter.</p>
{{>WIE}}
{{>REDEN}}
</fieldset>
{{>KNOPPEN_INTREKKEN}}
{{/MAG_INTREKKEN}}
{{/INVULLEN}}
{{#INGETROKKENEN}}
<section aria-labelledby="ingetrokken-kop">
<h2 id="ingetrokken-kop">Ingetrokken uitnodigingen</h2>
<ul>
{{#INGETROKKEN}}
<li>{{NAAM}}: ingetrokken op {{OP}} door {{DOOR}}. {{WAAROM}}{{>KNOP_TOCH}}</li>
{{/INGETROKKEN}}
</ul>
<p><a href="/cgi-bin/afbericht?tafel={{TAFEL:u}}">Vertellen dat de uitnodiging is ingetrokken</a></p>
</section>
{{/INGETROKKENEN}}
{{#LEZEN}}
<ul>
{{#PERSOON}}
<li>{{NAAM}}, {{ROL}}: {{#IS_VERZONDEN}}verstuurd op {{VERZONDEN}} ({{HOE}}){{#HEEFT_DOOR}} door {{DOOR}}{{/HEEFT_DOOR}}{{/IS_VERZONDEN}}{{#HEEFT_MAIL}}e-mail: {{MAIL}}, {{MAIL_OP}}{{/HEEFT_MAIL}}{{#IS_OPEN}}nog niet verstuurd{{/IS_OPEN}}{{#HEEFT_LAAT_WETEN}}. Antwoord: {{LAAT_WETEN}}, {{OP}}{{/HEEFT_LAAT_WETEN}}</li>
{{/PERSOON}}
</ul>
{{/LEZEN}}
{{>GELEZEN}}
{{#LEEG}}<p>Voor deze tafel zijn nu geen uitnodigingen.</p>{{/LEEG}}
