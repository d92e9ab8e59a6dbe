{{%AUTOESCAPE context="HTML"}}
<header><h1>Verklaring{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
<p>Wie van het gezin het ergens niet mee eens is, kan dat in eigen woorden laten toevoegen aan het dossier. De tekst blijft erbij staan, naast de notulen.</p>
{{#GEEN}}<p>Er is nog geen verklaring.</p>{{/GEEN}}
{{#VERKLARINGEN}}
<section>
<h2>Wat er is verklaard</h2>
<dl class="jbt-rollen">
{{#VERKLARING}}
<div><dt>{{WIE}}, {{DAG}}</dt><dd>{{VERKLAARD:p}}</dd></div>
{{/VERKLARING}}
</dl>
</section>
{{/VERKLARINGEN}}
{{#MAG_TOEVOEGEN}}
{{>FORMULIER}}
<fieldset><legend>Een verklaring toevoegen</legend>
{{>PERSOON}}
{{>TEKST}}
{{>ONTVANGEN_OP}}
</fieldset>
{{>KNOPPEN}}
{{/MAG_TOEVOEGEN}}
