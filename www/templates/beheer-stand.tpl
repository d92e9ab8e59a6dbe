{{%AUTOESCAPE context="HTML"}}
<header><h1>Stand van het systeem</h1></header>
{{#ALLES_GOED}}<p role="status">Alles staat goed.</p>{{/ALLES_GOED}}
{{#NIET_GOED}}<p role="status">Let op: {{AANTAL}} van deze regels vragen aandacht.</p>{{/NIET_GOED}}
<p>Wat buiten de database gebeurt, schrijven de opdrachten op de server hier op. Hoe oud dat mag zijn, staat bij <a href="/cgi-bin/beheer-instellingen">Instellingen</a>.</p>
<section class="jbt-tabel" aria-labelledby="stand-kop" tabindex="0">
<table>
<caption id="stand-kop">Hoe het nu staat</caption>
<thead><tr><th scope="col">Wat</th><th scope="col">Stand</th><th scope="col">Wat er is gezien</th><th scope="col">Wat u doet</th></tr></thead>
<tbody>
{{#REGEL}}
<tr><th scope="row" data-kop="Wat">{{WAT}}</th><td class="jbt-nowrap" data-kop="Stand"><span class="jbt-stand--{{KLEUR}}">{{STAND}}</span></td><td data-kop="Wat er is gezien">{{TEKST}}</td><td data-kop="Wat u doet">{{DOEN}}</td></tr>
{{/REGEL}}
</tbody>
</table>
</section>
