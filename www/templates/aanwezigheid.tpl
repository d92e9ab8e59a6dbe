{{%AUTOESCAPE context="HTML"}}
<header><h1>Aanwezigheid{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<div class="jbt-kolommen">
<div>
{{#STAND}}
<dl>
<div><dt>Datum</dt><dd>{{DAG}}</dd></div>
<div><dt>Tijd</dt><dd>{{BEGINTIJD}} tot {{EINDTIJD}} uur</dd></div>
<div><dt>Locatie</dt><dd>{{PLEK}}</dd></div>
</dl>
{{#IS_LATER}}<p>Let op: deze tafel is nog niet geweest. De tafel is op {{DAG}}.</p>{{/IS_LATER}}
{{/STAND}}
{{#INVULLEN}}
{{>FORMULIER}}
<p>Komen de ouders of het kind niet? Dan gaat de tafel toch door. Zonder de verplichte organisaties kan de tafel niet doorgaan. Wie online meedoet, is aanwezig.</p>
{{#DEELNEMER}}
<fieldset><legend>{{WIE}}</legend>
{{#HEEFT_ANDERS}}<p>{{ANDERS}}. Is het kind er toch bij? Vul dat dan in.</p>{{/HEEFT_ANDERS}}
{{#HEEFT_LAAT_WETEN}}<p>Antwoord op de uitnodiging: {{LAAT_WETEN}}.</p>{{/HEEFT_LAAT_WETEN}}
{{#IS_ONBESLIST}}<p>De voorzitter heeft nog niet beslist hoe dit kind meedoet.</p>{{/IS_ONBESLIST}}
{{#IS_NIET_UITGENODIGD}}{{>BINNENGELOPEN}}{{/IS_NIET_UITGENODIGD}}
<div class="jbt-velden">
{{>STATUS}}
{{#IS_ORGANISATIE}}
{{>NAAM}}
{{/IS_ORGANISATIE}}
{{>REDEN}}
</div>
<div class="jbt-velden">
{{>GEHOORD}}
{{>REDEN_NIET_GEHOORD}}
</div>
</fieldset>
{{/DEELNEMER}}
<fieldset><legend>Kwam er nog iemand?</legend>
<p>Iemand die er was en niet in de lijst staat, voegt u hier toe. Is het geen professional? Dan komt de persoon als netwerk in het dossier.</p>
{{>ERBIJ_PERSOON}}
<div class="jbt-velden">
{{>ERBIJ_VOORNAAM}}
{{>ERBIJ_ACHTERNAAM}}
{{>ERBIJ_FUNCTIE}}
{{>ERBIJ_ORGANISATIE}}
</div>
<div class="jbt-velden">
{{>ERBIJ_GEHOORD}}
{{>ERBIJ_REDEN_NIET_GEHOORD}}
</div>
{{>KNOP_TOEVOEGEN}}
</fieldset>
{{#CORRECTIE}}
{{>REDEN_CORRECTIE}}
{{/CORRECTIE}}
{{>KNOPPEN}}
{{/INVULLEN}}
{{#HOREN}}
{{>FORMULIER_GEHOORD}}
<p>Vink tijdens de tafel aan wie aan het woord is geweest.</p>
{{#DEELNEMER}}
<div class="jbt-dicht">
{{>GEHOORD}}
{{>REDEN_NIET_GEHOORD}}
</div>
{{/DEELNEMER}}
{{>KNOPPEN_GEHOORD}}
{{/HOREN}}
{{#LEZEN}}
<section class="jbt-tabel" aria-labelledby="wie-kop" tabindex="0">
<table>
<caption id="wie-kop">Wie er waren</caption>
<thead><tr>
<th scope="col">Wie</th><th scope="col">Aanwezig</th><th scope="col">Aan het woord geweest</th>
</tr></thead>
<tbody>
{{#DEELNEMER}}
<tr><th scope="row" data-kop="Wie">{{WIE}}</th><td data-kop="Aanwezig">{{STAND}}{{#HEEFT_REDEN}}: {{REDEN}}{{/HEEFT_REDEN}}</td><td data-kop="Aan het woord geweest">{{#IS_GEHOORD}}Ja{{/IS_GEHOORD}}{{#HEEFT_REDEN_NIET_GEHOORD}}Nee: {{REDEN_NIET_GEHOORD}}{{/HEEFT_REDEN_NIET_GEHOORD}}{{#IS_AFWEZIG}}Niet aanwezig{{/IS_AFWEZIG}}{{#IS_STIL}}Nee{{/IS_STIL}}</td></tr>
{{/DEELNEMER}}
</tbody>
</table>
</section>
{{/LEZEN}}
{{#ZIN}}
{{#HEEFT_AFWEZIG}}
<section class="jbt-kaart">
<h2>Deze zin komt in de notulen</h2>
<p>{{AFWEZIG}}</p>
</section>
{{/HEEFT_AFWEZIG}}
{{/ZIN}}
{{#CORRECTIES}}
<section aria-labelledby="correcties-kop">
<h2 id="correcties-kop">Correcties</h2>
<ul>
{{#CORRECTIE_EERDER}}
<li>{{OP}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}: {{REDEN}}</li>
{{/CORRECTIE_EERDER}}
</ul>
</section>
{{/CORRECTIES}}
</div>
<aside class="jbt-kaart" aria-labelledby="aside-kop">
<h2 id="aside-kop">Agenda</h2>
<p><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">Zaak {{ZAAKNUMMER}}</a>, moment {{MOMENT}}</p>
<ol class="jbt-agenda">
{{#AGENDAPUNT}}
<li>{{ITEM}}</li>
{{/AGENDAPUNT}}
</ol>
<h3>Wie heeft gesproken?</h3>
<ul>
{{#WIE}}
<li>{{WIE}}: {{#IS_GEHOORD}}ja{{/IS_GEHOORD}}{{#HEEFT_REDEN_NIET_GEHOORD}}nee, {{REDEN_NIET_GEHOORD}}{{/HEEFT_REDEN_NIET_GEHOORD}}{{#IS_AFWEZIG}}afwezig{{/IS_AFWEZIG}}{{#IS_STIL}}nog niet{{/IS_STIL}}</li>
{{/WIE}}
</ul>
</aside>
</div>
