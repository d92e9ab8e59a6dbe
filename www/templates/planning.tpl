{{%AUTOESCAPE context="HTML"}}
<header><h1>Planning{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<div class="jbt-kolommen">
<div>
{{#STAND}}
{{#HEEFT_DAG}}
<dl>
<div><dt>Datum</dt><dd>{{DAG}}</dd></div>
<div><dt>Tijd</dt><dd>{{BEGINTIJD}} tot {{EINDTIJD}} uur</dd></div>
<div><dt>Locatie</dt><dd>{{PLEK}}, {{ADRES}}</dd></div>
{{#HEEFT_REDEN_LOCATIE}}<div><dt>Waarom niet in de eigen subregio</dt><dd>{{REDEN_LOCATIE}}</dd></div>{{/HEEFT_REDEN_LOCATIE}}
{{#HEEFT_DAGDEEL_VAN}}<div><dt>Plaats van</dt><dd>subregio {{DAGDEEL_VAN}}</dd></div>{{/HEEFT_DAGDEEL_VAN}}
</dl>
{{#IS_ZONDER_RAAD}}
{{>KADER_LET_OP}}<p><strong>De Raad komt niet op dit dagdeel.</strong> Verplaats de tafel.</p>{{>KADER_EIND}}
{{/IS_ZONDER_RAAD}}
{{#IS_KORT}}
{{>KADER_LET_OP}}<p>De uitnodiging gaat minder dan {{WERKDAGEN}} werkdagen van tevoren uit. Bel de deelnemers zodat iedereen het op tijd weet.</p>{{>KADER_EIND}}
{{/IS_KORT}}
{{#IS_NA_TERMIJN}}<p>De tafel is later dan de termijn: die liep tot {{UITERLIJK}}.</p>{{/IS_NA_TERMIJN}}
{{/HEEFT_DAG}}
{{#IS_OPEN}}
<p>Geaccepteerd op {{GEACCEPTEERD}}. De tafel is uiterlijk op <strong>{{UITERLIJK}}</strong>.{{#IS_TE_LAAT}} <span class="jbt-stand--danger">Te laat</span>{{/IS_TE_LAAT}} Verstuur de uitnodigingen minstens {{WERKDAGEN}} werkdagen van tevoren. Kies daarom een dag vanaf {{VANAF}}.</p>
{{/IS_OPEN}}
{{/STAND}}
{{#KRAP}}
{{>KADER_LET_OP}}<p>De voorzitter heeft op deze dag nog een tafel, en er is weinig tijd om te reizen:</p>
<ul>
{{#ANDERE}}
<li>{{VAN}} tot {{TOT}} uur in {{PLEK}}.{{#IS_TEGELIJK}} <strong>Dat is tegelijk met deze tafel.</strong>{{/IS_TEGELIJK}}</li>
{{/ANDERE}}
</ul>
<p>Overleg met de voorzitter of het kan, of verplaats een van de twee.</p>{{>KADER_EIND}}
{{/KRAP}}
{{#NOG_NODIG}}
{{>KADER_NODIG}}<h2>Dit is nog nodig</h2>
{{>VOORWAARDEN}}{{>KADER_EIND}}
{{/NOG_NODIG}}
{{#MAG_PLANNEN}}
{{>FORMULIER}}
{{>DAGDEEL}}
<div class="jbt-balk">{{>WEEK}}{{>KNOP_WEEK}}</div>
{{>HALVE_DAGEN}}
<fieldset><legend>Tijd en plaats</legend>
{{>BEGINTIJD}}
{{>DUUR}}
{{>LOCATIE}}
{{>REDEN_LOCATIE}}
</fieldset>
<fieldset><legend>Wie worden er uitgenodigd?</legend>
<div class="jbt-keuzes">
{{#DEELNEMER}}
{{>DEELNEMERS}}
{{/DEELNEMER}}
</div>
{{>EXTRA}}
{{>NAAM}}
{{>FUNCTIE}}
{{>ORGANISATIE_NAAM}}
{{>KNOP_TOEVOEGEN}}
</fieldset>
{{#APART}}
<section class="jbt-kaart">
<h3>Wie elkaar niet mogen tegenkomen</h3>
{{#PERSOON_APART}}
<fieldset><legend>{{WIE}}</legend>
{{>EIGEN_TIJD}}
{{>EIGEN_PLEK}}
</fieldset>
{{/PERSOON_APART}}
</section>
{{/APART}}
{{>KNOPPEN}}
{{/MAG_PLANNEN}}
{{#GEPLAND}}
<section class="jbt-tabel" aria-labelledby="uitnodigingen-kop" tabindex="0">
<table>
<caption id="uitnodigingen-kop">Uitnodigingen</caption>
<thead><tr>
<th scope="col">Wie</th><th scope="col">Rol</th><th scope="col">Uitgenodigd</th><th scope="col">Brief</th>
</tr></thead>
<tbody>
{{#UITNODIGING}}
<tr><th scope="row" data-kop="Wie">{{NAAM}}</th><td data-kop="Rol">{{ROL}}</td><td data-kop="Uitgenodigd">{{OP}}</td><td data-kop="Brief">{{#IS_MET_BRIEF}}<a href="/cgi-bin/uitnodiging?deelnemer={{DEELNEMER:u}}">Brief<span class="jbt-verborgen"> voor {{NAAM}}</span></a>{{/IS_MET_BRIEF}}{{#IS_VAKMAN}}, <a href="/cgi-bin/uitnodiging?deelnemer={{DEELNEMER:u}}&amp;als=ics">voor de agenda<span class="jbt-verborgen"> van {{NAAM}}</span></a>{{/IS_VAKMAN}}</td></tr>
{{/UITNODIGING}}
</tbody>
</table>
</section>
<p><a href="/cgi-bin/uitnodiging?tafel={{TAFEL:u}}">Alle brieven achter elkaar, om af te drukken</a></p>
{{/GEPLAND}}
{{#EERDER}}
<p><strong>Eerder gepland.</strong> <a href="/cgi-bin/afbericht?tafel={{TAFEL:u}}">Wie weet al dat die tafel niet doorgaat?</a></p>
<ul>
{{#PLANNING}}
<li>{{DAG}}, {{VAN}} uur, {{PLEK}}: {{EINDE}} op {{OP}}. {{#IS_OPEN}}Nog niet iedereen weet het.{{/IS_OPEN}}</li>
{{/PLANNING}}
</ul>
{{/EERDER}}
{{#MAG_NODIGEN}}
<details class="jbt-kaart">
<summary>Nog iemand uitnodigen</summary>
{{>FORMULIER_NODIGEN}}
{{#NIEUW}}
<p>Later toegevoegd aan het dossier. U nodigt ook hen uit:</p>
<ul>
{{#NIEUWE}}
<li>{{NAAM}}, {{ROL}}</li>
{{/NIEUWE}}
</ul>
{{/NIEUW}}
{{>EXTRA}}
{{>NAAM}}
{{>FUNCTIE}}
{{>ORGANISATIE_NAAM}}
{{>KNOPPEN_NODIGEN}}
</details>
{{/MAG_NODIGEN}}
{{#MAG_APART}}
<details class="jbt-kaart" open>
<summary>Eigen tijd en plek</summary>
{{>FORMULIER_APART}}
{{#APART}}
<section class="jbt-kaart">
<h3>Wie elkaar niet mogen tegenkomen</h3>
{{#PERSOON_APART}}
<fieldset><legend>{{WIE}}</legend>
{{>EIGEN_TIJD}}
{{>EIGEN_PLEK}}
</fieldset>
{{/PERSOON_APART}}
</section>
{{/APART}}
{{>KNOPPEN_APART}}
</details>
{{/MAG_APART}}
{{#MAG_VERPLAATSEN}}
<details class="jbt-kaart" open>
<summary>Tafel verplaatsen</summary>
{{>FORMULIER_VERPLAATSEN}}
<p>De plaats bij de Raad komt vrij en de uitnodigingen vervallen. Daarna plant u de tafel opnieuw.</p>
{{>REDEN}}
{{>KNOPPEN_VERPLAATSEN}}
</details>
{{/MAG_VERPLAATSEN}}
</div>
<aside class="jbt-kaart" aria-labelledby="aside-kop">
<h2 id="aside-kop">Deze tafel</h2>
<dl>
<div><dt>Zaaknummer</dt><dd>{{>ZAAK_LINK}}</dd></div>
<div><dt>Moment en gemeente</dt><dd>Moment {{MOMENT}}, {{GEMEENTE_NAAM}}</dd></div>
</dl>
<h3>Gezin en wat helpt om te komen</h3>
<ul>
{{#HULP_BIJ_KOMEN}}
<li>{{NAAM}}, {{ROL}}{{#HEEFT_DEELNAME}}. {{DEELNAME}}{{#HEEFT_REDEN}} ({{REDEN}}){{/HEEFT_REDEN}}{{/HEEFT_DEELNAME}}{{#IS_ONBESLIST}}. <strong>De voorzitter heeft nog niet beslist of en hoe dit kind meedoet.</strong>{{/IS_ONBESLIST}}{{#HEEFT_TOLK}}. Tolk: {{TOLK}}{{/HEEFT_TOLK}}{{#HEEFT_LIEFST}}. Komt het liefst {{LIEFST}}{{/HEEFT_LIEFST}}{{#HEEFT_ONDERSTEUNING}}. Nodig: {{ONDERSTEUNING}}{{/HEEFT_ONDERSTEUNING}}</li>
{{/HULP_BIJ_KOMEN}}
</ul>
{{#JARIGEN}}
<h3>Jarig voor de tafel</h3>
<ul>
{{#JARIG}}
<li>{{NAAM}} wordt {{JAAR}} op {{OP}}.</li>
{{/JARIG}}
</ul>
{{/JARIGEN}}
{{#TOESTEMMINGEN}}
<h3>Toestemming</h3>
<ul>
{{#TOESTEMMING}}
<li>{{NAAM}}: {{STAND}}</li>
{{/TOESTEMMING}}
</ul>
<p><a href="/cgi-bin/toestemming?tafel={{TAFEL:u}}">Toestemming vastleggen</a></p>
{{/TOESTEMMINGEN}}
<h3>Verloop</h3>
<ul>
{{#STAP}}
<li>{{STAP}} {{OP}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}{{#HEEFT_REDEN}}. Reden: {{REDEN}}{{/HEEFT_REDEN}}</li>
{{/STAP}}
</ul>
</aside>
</div>
