{{%AUTOESCAPE context="HTML"}}
<header><h1>Stukken{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
{{>STAPPEN}}
<p>Zaak {{>ZAAK_LINK}}, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}.</p>
{{#BUNDEL}}<p><a href="/cgi-bin/bundel?tafel={{TAFEL:u}}">Alles van deze tafel in één bundel (pdf)</a></p>{{/BUNDEL}}
{{#LEEG}}<p>Er zijn nog geen stukken die u kunt zien.</p>{{/LEEG}}
<section class="jbt-tabel" aria-labelledby="stukken-kop" tabindex="0">
<table>
<caption id="stukken-kop">Stukken bij deze tafel</caption>
<thead><tr>
<th scope="col">Titel</th><th scope="col">Soort</th><th scope="col">Datum</th><th scope="col">Grootte</th><th scope="col">Toegevoegd</th>{{#MET_VRIJGAVE}}<th scope="col">Voor deelnemers</th>{{/MET_VRIJGAVE}}<th scope="col"><span class="jbt-verborgen">Verwijderen</span></th>
</tr></thead>
<tbody>
{{#STUK}}
<tr><th scope="row" data-kop="Titel"><a href="/cgi-bin/stuk?stuk={{STUK:u}}">{{TITEL}}</a>{{#IS_GEHEIM}} <span class="jbt-stand--warning">Geheim adres</span>{{/IS_GEHEIM}}{{#HEEFT_LET_OP}}<p class="jbt-uitleg">{{LET_OP}}</p>{{/HEEFT_LET_OP}}</th><td data-kop="Soort">{{SOORT}}</td><td data-kop="Datum">{{DATUM}}</td><td data-kop="Grootte">{{GROOTTE}}</td><td data-kop="Toegevoegd">{{OP}} door {{DOOR}}</td>
{{#MAG_VRIJGAVE}}
<td data-kop="Voor deelnemers"><div>{{#IS_VRIJ}}Ja. {{/IS_VRIJ}}{{#IS_NIET_VRIJ}}Nee. {{/IS_NIET_VRIJ}}{{>KNOP_VRIJGEVEN}}{{>KNOP_NIET_VRIJGEVEN}}</div></td>
{{/MAG_VRIJGAVE}}
<td>{{>KNOP_VERWIJDEREN}}</td></tr>
{{/STUK}}
</tbody>
</table>
</section>
{{#MAG_UPLOADEN}}
{{>FORMULIER}}
<fieldset><legend>Een stuk toevoegen</legend>
{{#ALLEEN_PLAN}}<p>Na de tafel kunt u hier het gewijzigde veiligheidsplan toevoegen.</p>{{/ALLEEN_PLAN}}
{{>SOORT}}
{{>DATUM}}
{{>BESTAND}}
{{>BEVAT_GEHEIM_ADRES}}
<details class="jbt-uitklap"{{#TITEL_OPEN}} open{{/TITEL_OPEN}}><summary>Een eigen titel geven</summary>{{>TITEL}}</details>
</fieldset>
{{>KNOPPEN}}
{{/MAG_UPLOADEN}}
{{#ER_IS_EERDER}}{{#MAG_OVERNEMEN}}
{{>FORMULIER_OVERNEMEN}}
<fieldset><legend>Een stuk overnemen</legend>
<p>Dit gezin had al eerder een tafel. Wat daar al is, hoeft u niet opnieuw toe te voegen.</p>
{{>BRON}}
</fieldset>
{{>KNOPPEN_OVERNEMEN}}
{{/MAG_OVERNEMEN}}{{/ER_IS_EERDER}}
{{#MAG_WEG}}<p>Staat een stuk in het verkeerde dossier? <a href="/cgi-bin/stuk-weghalen?tafel={{TAFEL:u}}">Stuk weghalen</a></p>{{/MAG_WEG}}
{{#VERDER}}
<p class="jbt-verder">{{#IS_MOMENT_1}}{{#MET_FORMULIER}}<button class="nl-button nl-button--secondary" type="submit" form="formulier" name="stap_naar" value="controleren">Verder met controleren en indienen</button>{{/MET_FORMULIER}}{{#ZONDER_FORMULIER}}<a class="nl-button nl-button--secondary" href="/cgi-bin/aanmelding?tafel={{TAFEL:u}}">Verder met controleren en indienen</a>{{/ZONDER_FORMULIER}}{{/IS_MOMENT_1}}{{#IS_MOMENT_2}}{{#MET_FORMULIER}}<button class="nl-button nl-button--secondary" type="submit" form="formulier" name="stap_naar" value="doelen">Verder naar de doelen</button>{{/MET_FORMULIER}}{{#ZONDER_FORMULIER}}<a class="nl-button nl-button--secondary" href="/cgi-bin/doel?tafel={{TAFEL:u}}">Verder naar de doelen</a>{{/ZONDER_FORMULIER}}{{/IS_MOMENT_2}}{{#IS_MOMENT_3}}{{#MET_FORMULIER}}<button class="nl-button nl-button--secondary" type="submit" form="formulier" name="stap_naar" value="toestemming">Verder naar de toestemming</button>{{/MET_FORMULIER}}{{#ZONDER_FORMULIER}}<a class="nl-button nl-button--secondary" href="/cgi-bin/toestemming?tafel={{TAFEL:u}}">Verder naar de toestemming</a>{{/ZONDER_FORMULIER}}{{/IS_MOMENT_3}} {{#MET_FORMULIER}}<button class="jbt-linkknop" type="submit" form="formulier" name="stap_naar" value="gezin">Terug naar het gezin</button>{{/MET_FORMULIER}}{{#ZONDER_FORMULIER}}<a href="/cgi-bin/persoon?zaak={{ZAAK:u}}">Terug naar het gezin</a>{{/ZONDER_FORMULIER}}</p>
{{/VERDER}}
