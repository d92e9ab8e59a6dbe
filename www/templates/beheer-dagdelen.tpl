{{%AUTOESCAPE context="HTML"}}
<header><h1>Dagdelen van de Raad</h1></header>
<p>Komt de Raad niet op een dagdeel? Laat het dan vervallen. Niemand kan er dan nog een tafel op plannen. De procesondersteuner van elke tafel die er al op staat, krijgt die in de werkvoorraad.</p>
<form class="jbt-filter" method="get" action="/cgi-bin/beheer-dagdelen" role="search" aria-label="Dagdeel zoeken">
{{>SUBREGIO}}
{{>DAG}}
<button class="nl-button nl-button--secondary" type="submit">Zoek</button>
</form>
{{#LEEG}}<p>In deze week zijn er geen dagdelen.</p>{{/LEEG}}
<section class="jbt-tabel" aria-labelledby="dagdelen-kop" tabindex="0">
<table>
<caption id="dagdelen-kop">Dagdelen in deze week</caption>
<thead><tr>
<th scope="col">Dag</th><th scope="col">Subregio</th><th scope="col">Tafels</th><th scope="col">Stand</th>
</tr></thead>
<tbody>
{{#DAGDEEL_RIJ}}
<tr><th scope="row" data-kop="Dag">{{DATUM}}, {{DEEL}}</th><td data-kop="Subregio">{{SUBREGIO_NAAM}}</td><td data-kop="Tafels">{{TAFELS}} van {{PLEKKEN}}</td><td data-kop="Stand">{{#IS_VERVALLEN}}<span class="jbt-stand--warning">Vervallen</span> {{WAAROM}}{{/IS_VERVALLEN}}{{>KNOP_HERSTELLEN}}</td></tr>
{{/DAGDEEL_RIJ}}
</tbody>
</table>
</section>
<p><a href="/cgi-bin/beheer-dagdelen?als=csv">Alle dagdelen die nog komen als bestand (CSV)</a>. <a href="/cgi-bin/beheer-invoer?wat=dagdelen">Dagdelen toevoegen uit een bestand (CSV)</a>.</p>
{{#MAG_VERVALLEN}}
{{>FORMULIER}}
<fieldset><legend>Een dagdeel laten vervallen</legend>
{{>DAGDEEL}}
{{>REDEN}}
</fieldset>
{{>KNOPPEN}}
{{/MAG_VERVALLEN}}
{{>FORMULIER_REEKS}}
<fieldset><legend>Een reeks dagdelen toevoegen</legend>
{{>REEKS_SUBREGIO}}
{{>REEKS_DAG}}
{{>REEKS_DEEL}}
{{>REEKS_PLAATSEN}}
{{>REEKS_VAN}}
{{>REEKS_TOT}}
{{>REEKS_BEHALVE}}
</fieldset>
{{>KNOPPEN_REEKS}}
