{{%AUTOESCAPE context="HTML"}}
<header><h1>E-mail</h1></header>
<p>Dit systeem verstuurt e-mail over tafels aan organisaties. Er staan geen namen in. Wat niet lukt, staat bij de procesondersteuner in de werkvoorraad.</p>
<ul>
{{#AANTAL_RIJ}}
<li>{{HOE}}: {{AANTAL}}</li>
{{/AANTAL_RIJ}}
</ul>
<form class="jbt-filter" method="get" action="/cgi-bin/beheer-post" role="search" aria-label="E-mail zoeken">
{{>STAND}}
<button class="nl-button nl-button--secondary" type="submit">Zoek</button>
</form>
{{#LEEG}}<p>Er is geen e-mail.</p>{{/LEEG}}
<section class="jbt-tabel" aria-labelledby="post-kop" tabindex="0">
<table>
<caption id="post-kop">E-mail, de nieuwste eerst</caption>
<thead><tr>
<th scope="col">Wat</th><th scope="col">Voor</th><th scope="col">Gemaakt</th><th scope="col">Stand</th>
</tr></thead>
<tbody>
{{#MAIL}}
<tr><th scope="row" data-kop="Wat">{{WAT}}</th><td data-kop="Voor">{{WIE}}</td><td data-kop="Gemaakt">{{GEMAAKT}}</td><td data-kop="Stand"><span class="jbt-stand--{{KLEUR}}">{{HOE}}</span> {{OP}}{{#HEEFT_REDEN}}, {{REDEN}}{{/HEEFT_REDEN}}{{#IS_VAKER}}, {{KEER}} keer geprobeerd{{/IS_VAKER}}{{#HEEFT_BERICHT}}<details><summary>Het bericht</summary><pre>{{BERICHT:p}}</pre></details>{{/HEEFT_BERICHT}}</td></tr>
{{/MAIL}}
</tbody>
</table>
</section>
{{#OUDER}}<p><a href="/cgi-bin/beheer-post?stand={{OUDER_STAND:u}}&amp;voor={{VANAF:u}}">Oudere e-mail</a></p>{{/OUDER}}
{{#MAG_OPSLAAN}}
{{>FORMULIER}}
<fieldset><legend>Adres van een organisatie</legend>
{{>ORGANISATIE}}
{{>EMAIL}}
</fieldset>
{{>KNOPPEN}}
{{/MAG_OPSLAAN}}
