{{%AUTOESCAPE context="HTML"}}
{{#EEN}}
<header><h1>{{WOORD}}</h1></header>
<p>{{BETEKENIS}}</p>
<dl class="jbt-rollen">
<div><dt>Staat nu op</dt><dd>{{STAAT_OP}} {{EENHEID}}</dd></div>
<div><dt>Voorstel</dt><dd>{{STANDAARD}} {{EENHEID}}</dd></div>
{{#GRENZEN}}<div><dt>Mag zijn</dt><dd>{{VAN_TOT}} {{EENHEID}}</dd></div>{{/GRENZEN}}
</dl>
{{>FORMULIER}}
{{#TEKST}}{{>WAARDE}}{{/TEKST}}
{{#JA_NEE}}{{>AAN}}{{/JA_NEE}}
{{>KNOPPEN}}
{{#VOORBEELD}}
<section>
<h2>Zo eindigt een brief</h2>
<div class="jbt-brief jbt-tekst">
<p>Hebt u vragen? Bel 000 000 00 00.</p>
<p class="jbt-meerregelig">{{VOORBEELD_CONTACT:p}}</p>
<p>{{VOORBEELD_GROET}}<br>{{VOORBEELD_AFZENDER}} van subregio Almelo</p>
</div>
</section>
{{/VOORBEELD}}
{{#GESCHIEDENIS}}
<section>
<h2>Wat er is gewijzigd</h2>
<ul>
{{#KEER}}
<li>{{KEER_OP}}: van "{{KEER_VAN}}" naar "{{KEER_NAAR}}", door {{KEER_DOOR}}</li>
{{/KEER}}
</ul>
</section>
{{/GESCHIEDENIS}}
<p><a href="/cgi-bin/beheer-instellingen">Alle instellingen</a></p>
{{/EEN}}
{{#OVERZICHT}}
<header><h1>Instellingen</h1></header>
<p>Kies een instelling om te zien wat die mag zijn en om die te wijzigen. Taken waarin een termijn telt, schuiven meteen mee.</p>
{{/OVERZICHT}}
{{#GROEP}}
<section class="jbt-tabel" aria-labelledby="kop-{{GROEP_ID}}" tabindex="0">
<table>
<caption id="kop-{{GROEP_ID}}">{{GROEP_NAAM}}</caption>
<thead><tr><th scope="col">Instelling</th><th scope="col">Staat op</th><th scope="col">Wat het is</th><th scope="col">Voorstel</th></tr></thead>
<tbody>
{{#REGEL}}
<tr><th scope="row" data-kop="Instelling"><a href="/cgi-bin/beheer-instellingen?naam={{INSTELLING:u}}">{{WOORD}}</a></th><td data-kop="Staat op">{{STAAT_OP}} {{EENHEID}}</td><td data-kop="Wat het is">{{BETEKENIS}}{{#HEEFT_LAATST}} {{LAATST}}.{{/HEEFT_LAATST}}</td><td data-kop="Voorstel">{{STANDAARD}} {{EENHEID}}</td></tr>
{{/REGEL}}
</tbody>
</table>
</section>
{{/GROEP}}
