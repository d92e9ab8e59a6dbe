{{%AUTOESCAPE context="HTML"}}
<header><h1>Dagen dat het kantoor dicht is</h1></header>
<p>Weekenden en feestdagen tellen al niet mee als werkdag. Voeg hier andere dagen toe. Termijnen schuiven dan vanzelf op. Een dagdeel van de Raad op zo'n dag laat u zelf vervallen.</p>
{{#LEEG}}<p>Er zijn geen andere dagen dat het kantoor dicht is.</p>{{/LEEG}}
<section class="jbt-tabel" aria-labelledby="dagen-kop" tabindex="0">
<table>
<caption id="dagen-kop">Dagen</caption>
<thead><tr><th scope="col">Dag</th><th scope="col">Waarom</th><th scope="col">Dagdelen van de Raad</th><th scope="col">Toch open</th></tr></thead>
<tbody>
{{#DAG_RIJ}}
<tr><th scope="row" data-kop="Dag">{{WANNEER}}</th><td data-kop="Waarom">{{WAAROM}}</td><td data-kop="Dagdelen van de Raad">{{DAGDELEN}}</td><td data-kop="Toch open">{{>KNOP_WEG}}</td></tr>
{{/DAG_RIJ}}
</tbody>
</table>
</section>
{{>FORMULIER}}
<h2>Een dag toevoegen</h2>
{{>DAG}}
{{>OMSCHRIJVING}}
{{>KNOPPEN}}
