{{%AUTOESCAPE context="HTML"}}
<header><h1>Verhuizing naar een andere gemeente{{>VAN_GEZIN}}</h1></header>
<p>Zaak {{>ZAAK_LINK}} is nu van de gemeente {{GEMEENTE_NU}}, subregio {{SUBREGIO_NU}}.</p>
{{#VERHUIZINGEN}}
<section class="jbt-tabel" aria-labelledby="verhuizingen-kop" tabindex="0">
<table>
<caption id="verhuizingen-kop">Eerder overgedragen</caption>
<thead><tr><th scope="col">Van</th><th scope="col">Naar</th><th scope="col">Sinds</th><th scope="col">Reden</th><th scope="col">Vastgelegd</th></tr></thead>
<tbody>
{{#VERHUIZING}}
<tr><th scope="row" data-kop="Van">{{VAN}}</th><td data-kop="Naar">{{NAAR}}</td><td data-kop="Sinds">{{VANAF}}</td><td data-kop="Reden"><span class="jbt-meerregelig">{{WAAROM:p}}</span></td><td data-kop="Vastgelegd">{{OP}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}</td></tr>
{{/VERHUIZING}}
</tbody>
</table>
</section>
{{/VERHUIZINGEN}}
{{#MAG_OVERDRAGEN}}
{{>FORMULIER}}
<p>Is het gezin verhuisd naar een andere gemeente? Dan gaat de zaak daarheen, met hetzelfde nummer en met wat nog niet is gepland. Tafels die zijn afgelopen, blijven bij wie ze deed.</p>
{{>NAAR}}
{{>DATUM}}
{{>REDEN}}
{{>KNOPPEN}}
{{/MAG_OVERDRAGEN}}
