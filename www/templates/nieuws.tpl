{{%AUTOESCAPE context="HTML"}}
<header><h1>Nieuws</h1></header>
<p>Wat er gebeurde in uw zaken. Wat u opent, is gelezen. Na {{DAGEN}} dagen gaat het hier weg; in het dossier blijft het staan.</p>
{{#LEEG}}<p>Er is nu geen nieuws.</p>{{/LEEG}}
{{#LIJST}}
<section class="jbt-tabel" aria-labelledby="nieuws-kop" tabindex="0">
<table>
<caption id="nieuws-kop">Het laatste eerst</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Wat</th><th scope="col">Moment</th><th scope="col">Gemeente</th><th scope="col">Dag</th><th scope="col" aria-sort="descending">Sinds</th>
</tr></thead>
<tbody>
{{#BERICHT}}
<tr><th scope="row" data-kop="Zaak"><span><span class="jbt-nowrap"><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">{{NUMMER}}</a></span>{{#HEEFT_GEZIN}} <span class="jbt-bij">gezin {{GEZIN}}</span>{{/HEEFT_GEZIN}}</span></th><td data-kop="Wat"><span>{{#IS_NIEUW}}<span class="jbt-stand--warning">Nieuw</span> {{/IS_NIEUW}}<a href="{{HREF}}">{{WAT}}<span class="jbt-verborgen">, zaak {{NUMMER}}</span></a></span></td><td data-kop="Moment">{{MOMENT}}</td><td data-kop="Gemeente">{{GEMEENTE}}</td><td class="jbt-nowrap" data-kop="Dag">{{TERMIJN}}</td><td class="jbt-nowrap" data-kop="Sinds">{{SINDS}}</td></tr>
{{/BERICHT}}
</tbody>
</table>
</section>
{{/LIJST}}
<nav aria-label="Bladeren in het nieuws" class="utrecht-action-group">
{{#BEGIN}}<a href="/cgi-bin/nieuws">Naar het begin</a>{{/BEGIN}}
{{#VERDER}}<a href="/cgi-bin/nieuws?na_op={{NA_OP:u}}&amp;na_tafel={{NA_TAFEL:u}}&amp;na_soort={{NA_SOORT:u}}">Ouder nieuws</a>{{/VERDER}}
</nav>
{{#MAG_GELEZEN}}{{>FORMULIER}}{{>KNOPPEN}}{{/MAG_GELEZEN}}
