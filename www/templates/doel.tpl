{{%AUTOESCAPE context="HTML"}}
<header><h1>Doelen{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
{{>STAPPEN}}
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}. De doelen staan straks op de agenda en in de notulen. Aan tafel krijgt elk doel een afspraak, of een reden waarom niet.</p>
{{#LEEG}}<p>Er zijn nog geen doelen.</p>{{/LEEG}}
{{#ZONDER}}<p>Voor <strong>{{NAAM}}</strong> is er nog geen doel.</p>{{/ZONDER}}
<section class="jbt-tabel" aria-labelledby="doelen-kop" tabindex="0">
<table>
<caption id="doelen-kop">Doelen van het raadsonderzoek</caption>
<thead><tr>
<th scope="col">Voor</th><th scope="col">Doel</th><th scope="col"><span class="jbt-verborgen">Verwijderen</span></th>
</tr></thead>
<tbody>
{{#DOEL}}
<tr><th scope="row" data-kop="Voor">{{VOOR}}</th><td class="jbt-meerregelig" data-kop="Doel">{{OMSCHRIJVING:p}}</td><td>{{>KNOP_VERWIJDEREN}}</td></tr>
{{/DOEL}}
</tbody>
</table>
</section>
{{#MAG_TOEVOEGEN}}
{{>FORMULIER}}
<fieldset><legend>Een doel toevoegen</legend>
{{>PERSOON}}
{{>OMSCHRIJVING}}
</fieldset>
{{>KNOPPEN}}
{{/MAG_TOEVOEGEN}}
{{#VERDER}}
<p class="jbt-verder">{{#MET_FORMULIER}}<button class="nl-button nl-button--secondary" type="submit" form="formulier" name="stap_naar" value="toestemming">Verder naar de toestemming</button>{{/MET_FORMULIER}}{{#ZONDER_FORMULIER}}<a class="nl-button nl-button--secondary" href="/cgi-bin/toestemming?tafel={{TAFEL:u}}">Verder naar de toestemming</a>{{/ZONDER_FORMULIER}} {{#MET_FORMULIER}}<button class="jbt-linkknop" type="submit" form="formulier" name="stap_naar" value="stukken">Terug naar de stukken</button>{{/MET_FORMULIER}}{{#ZONDER_FORMULIER}}<a href="/cgi-bin/stuk?tafel={{TAFEL:u}}">Terug naar de stukken</a>{{/ZONDER_FORMULIER}}</p>
{{/VERDER}}
