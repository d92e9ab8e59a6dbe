{{%AUTOESCAPE context="HTML"}}
<header><h1>Werkvoorraad</h1></header>
{{#GEEN_DOSSIERS}}
<p>Met uw rol ziet u geen dossiers. Daarom staat hier niets klaar. Kies in het menu wat u wilt doen.</p>
{{#NOOD}}<p><a href="/cgi-bin/noodtoegang">Noodtoegang om na te kijken: {{AANTAL}}</a></p>{{/NOOD}}
{{#STEEKPROEF}}<p>{{#IS_TE_TREKKEN}}<a href="/cgi-bin/steekproef">Steekproef van het logboek, maanden om te trekken: {{NOG}}</a>{{/IS_TE_TREKKEN}}{{#IS_GETROKKEN}}<a href="/cgi-bin/steekproef?maand={{WELKE:u}}">Steekproef van {{MAAND_TEKST}}, om na te kijken: {{NOG}}</a>{{/IS_GETROKKEN}}</p>{{/STEEKPROEF}}
{{#OPVALLEND}}<p><a href="/cgi-bin/opvallend">Lezen dat opvalt, om te bekijken: {{AANTAL}}</a></p>{{/OPVALLEND}}
{{/GEEN_DOSSIERS}}
{{#DOSSIERS}}
{{#CIJFERS}}
<ul class="jbt-cijfers">
<li><a class="jbt-cijfers__link" href="#te-doen"><strong>{{TAKEN_NU}}</strong> te doen</a></li>
<li><a class="jbt-cijfers__link" href="#te-doen"><strong>{{VERLOPEN_NU}}</strong> te laat</a></li>
<li><a class="jbt-cijfers__link" href="/cgi-bin/werkvoorraad?status=teruggestuurd"><strong>{{AANVULLING}}</strong> wachten op aanvulling</a></li>
<li><a class="jbt-cijfers__link" href="{{WEEK}}"><strong>{{DEZE_WEEK}}</strong> tafels deze week</a></li>
</ul>
{{/CIJFERS}}
<form class="jbt-filter" method="get" action="/cgi-bin/werkvoorraad" role="search" aria-label="Lijst beperken">
{{>Q}}
{{>MOMENT}}
{{>STATUS}}
{{#MEER_SUBREGIOS}}{{>SUBREGIO}}{{/MEER_SUBREGIOS}}
{{>VAN}}
{{>TOT}}
<button class="nl-button nl-button--secondary" type="submit">Filter</button>
{{#GEFILTERD}}<p><a href="/cgi-bin/werkvoorraad">Filter weghalen</a></p>{{/GEFILTERD}}
</form>
{{#VERVANGING}}
<p>{{TEKST}}, tot en met {{TOT}}.</p>
{{/VERVANGING}}
{{#NIEUW_WERK}}
<section class="jbt-stapel">
<h2>Aan u overgedragen</h2>
<ul>
{{#OVERGEDRAGEN}}
<li><a href="/cgi-bin/behandelaar?tafel={{WERK:u}}">{{NUMMER}}</a>, moment {{WERK_MOMENT}} ({{WERK_STATUS}}), van {{VAN_NAAM}}. <span class="jbt-meerregelig">{{WAAROM:p}}</span></li>
{{/OVERGEDRAGEN}}
</ul>
</section>
{{/NIEUW_WERK}}
{{#NIEUWS}}
<section class="jbt-stapel" aria-labelledby="nieuws-kop">
<h2 id="nieuws-kop">Nieuws</h2>
<ul>
{{#BERICHT}}
<li><a href="{{HREF}}">{{WAT}}<span class="jbt-verborgen">, zaak {{NUMMER}}</span></a>{{#HEEFT_DAG}} ({{TERMIJN}}){{/HEEFT_DAG}}. {{NUMMER}}{{#HEEFT_GEZIN}}, gezin {{GEZIN}}{{/HEEFT_GEZIN}}. <span class="jbt-bij">{{SINDS}}</span></li>
{{/BERICHT}}
</ul>
<p><a href="/cgi-bin/nieuws">{{#ER_IS_MEER}}Er is meer nieuws. {{/ER_IS_MEER}}Al het nieuws</a></p>
</section>
{{/NIEUWS}}
{{#GEEN_TAAK}}
<h2 id="te-doen">Te doen</h2>
<p>Er wacht nu niets op u.</p>
{{/GEEN_TAAK}}
{{#GEEN_TAAK_IN_FILTER}}
<h2 id="te-doen">Te doen</h2>
<p>Er wacht niets op u dat bij dit filter past.</p>
{{/GEEN_TAAK_IN_FILTER}}
{{#TAKEN}}
<section class="jbt-tabel" id="te-doen" aria-labelledby="taken-kop" tabindex="0">
<table>
<caption id="taken-kop">Te doen ({{AANTAL_TAKEN}})</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Wat u doet</th><th scope="col">Moment</th><th scope="col">Gemeente</th><th scope="col">Status</th><th scope="col" aria-sort="ascending">Uiterste datum</th>
</tr></thead>
<tbody>
{{#TAAK}}
<tr><th scope="row" data-kop="Zaak"><span><span class="jbt-nowrap"><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">{{NUMMER}}</a></span>{{#HEEFT_GEZIN}} <span class="jbt-bij">gezin {{GEZIN}}</span>{{/HEEFT_GEZIN}}</span></th><td data-kop="Wat u doet"><a href="{{HREF}}">{{WAT}}<span class="jbt-verborgen">, zaak {{NUMMER}}{{#HEEFT_GEZIN}}, gezin {{GEZIN}}{{/HEEFT_GEZIN}}</span></a></td><td data-kop="Moment">{{MOMENT}}</td><td data-kop="Gemeente">{{GEMEENTE}}</td><td data-kop="Status"><span class="jbt-stand--{{KLEUR}}">{{STATUS}}</span></td><td{{#IS_VERLOPEN}} class="jbt-termijn--verlopen"{{/IS_VERLOPEN}} data-kop="Uiterste datum">{{#HEEFT_TERMIJN}}<span><span class="jbt-nowrap">{{TERMIJN}}</span> <span class="jbt-bij">{{NOG}}{{#HEEFT_REDEN_TERMIJN}}<br>{{REDEN_TERMIJN}}{{/HEEFT_REDEN_TERMIJN}}</span></span>{{/HEEFT_TERMIJN}}</td></tr>
{{/TAAK}}
</tbody>
</table>
</section>
{{/TAKEN}}
{{#BLADEREN_TAKEN}}
<nav aria-label="Bladeren in wat u doet" class="utrecht-action-group">
{{#BEGIN}}<a href="{{HREF}}">Naar het begin</a>{{/BEGIN}}
{{#VOLGENDE}}<a href="{{HREF}}">Volgende taken</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN_TAKEN}}
<p class="jbt-tekens">De termijnen zijn een voorstel. De beheerder kan ze aanpassen.</p>
{{#ANDERE}}
<section class="jbt-tabel" aria-labelledby="andere" tabindex="0">
<table>
<caption id="andere">Andere zaken</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Moment</th><th scope="col">Gemeente</th><th scope="col">Status</th><th scope="col" aria-sort="descending">Datum van de tafel</th>
</tr></thead>
<tbody>
{{#ANDER}}
<tr><th scope="row" data-kop="Zaak"><span><span class="jbt-nowrap"><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">{{NUMMER}}</a></span>{{#HEEFT_GEZIN}} <span class="jbt-bij">gezin {{GEZIN}}</span>{{/HEEFT_GEZIN}}</span></th><td data-kop="Moment">{{MOMENT}}</td><td data-kop="Gemeente">{{GEMEENTE}}</td><td data-kop="Status"><span class="jbt-stand--{{KLEUR}}">{{STATUS}}</span></td><td class="jbt-nowrap" data-kop="Datum van de tafel">{{TERMIJN}}</td></tr>
{{/ANDER}}
</tbody>
</table>
</section>
{{/ANDERE}}
{{#BLADEREN}}
<nav aria-label="Bladeren in andere zaken" class="utrecht-action-group">
{{#BEGIN}}<a href="{{HREF}}">Naar het begin</a>{{/BEGIN}}
{{#VOLGENDE}}<a href="{{HREF}}">Volgende zaken</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN}}
{{/DOSSIERS}}
