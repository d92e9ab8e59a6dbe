{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Werkvoorraad</h1></div>
<div class="jbt-stapel">
{{#GEEN_DOSSIERS}}
<p class="nl-paragraph">Met uw rol ziet u geen dossiers. Daarom staat hier niets klaar. Kies in het menu wat u wilt doen.</p>
{{/GEEN_DOSSIERS}}
{{#DOSSIERS}}
{{#CIJFERS}}
<ul class="jbt-cijfers">
<li><a class="jbt-cijfers__link" href="#te-doen"><strong>{{TAKEN_NU}}</strong> te doen</a></li>
<li><strong>{{VERLOPEN_NU}}</strong> termijn verlopen</li>
<li><strong>{{AANVULLING}}</strong> wachten op aanvulling</li>
<li><strong>{{DEZE_WEEK}}</strong> tafels deze week</li>
</ul>
{{/CIJFERS}}
<form class="jbt-filter" method="get" action="/cgi-bin/werkvoorraad" role="search" aria-label="Lijst beperken">
{{>Q}}
{{>MOMENT}}
{{>STATUS}}
{{>SUBREGIO}}
<button class="nl-button nl-button--secondary" type="submit">Filter</button>
{{#GEFILTERD}}<p><a class="nl-link" href="/cgi-bin/werkvoorraad">Filter weghalen</a></p>{{/GEFILTERD}}
</form>
{{#GEEN_TAAK}}
<h2 class="nl-heading nl-heading--level-2" id="te-doen">Te doen</h2>
<p class="nl-paragraph">Er wacht nu niets op u.</p>
{{/GEEN_TAAK}}
{{#GEEN_TAAK_IN_FILTER}}
<h2 class="nl-heading nl-heading--level-2" id="te-doen">Te doen</h2>
<p class="nl-paragraph">Er wacht niets op u dat bij dit filter past.</p>
{{/GEEN_TAAK_IN_FILTER}}
{{#TAKEN}}
<section class="utrecht-table-container" id="te-doen" aria-labelledby="taken-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="taken-kop">Te doen ({{AANTAL_TAKEN}})</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Zaak</th><th class="utrecht-table__header-cell" scope="col">Wat u doet</th><th class="utrecht-table__header-cell" scope="col">Moment</th><th class="utrecht-table__header-cell" scope="col">Gemeente</th><th class="utrecht-table__header-cell" scope="col">Status</th><th class="utrecht-table__header-cell" scope="col" aria-sort="ascending">Uiterste datum</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#TAAK}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell jbt-nowrap" scope="row" data-kop="Zaak"><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{NUMMER}}</a></th><td class="utrecht-table__cell" data-kop="Wat u doet"><a class="nl-link" href="{{HREF}}">{{WAT}}<span class="jbt-verborgen">, zaak {{NUMMER}}</span></a></td><td class="utrecht-table__cell" data-kop="Moment">{{MOMENT}}</td><td class="utrecht-table__cell" data-kop="Gemeente">{{GEMEENTE}}</td><td class="utrecht-table__cell" data-kop="Status"><span class="utrecht-status-badge utrecht-status-badge--{{KLEUR}}">{{STATUS}}</span></td><td class="utrecht-table__cell{{#IS_VERLOPEN}} jbt-termijn--verlopen{{/IS_VERLOPEN}}" data-kop="Uiterste datum">{{#HEEFT_TERMIJN}}<span><span class="jbt-nowrap">{{TERMIJN}}</span>{{#IS_VERLOPEN}} <span class="jbt-verborgen">(verlopen)</span>{{/IS_VERLOPEN}}{{#HEEFT_REDEN_TERMIJN}} <br>{{REDEN_TERMIJN}}{{/HEEFT_REDEN_TERMIJN}}</span>{{/HEEFT_TERMIJN}}</td></tr>
{{/TAAK}}
</tbody>
</table>
</section>
{{/TAKEN}}
{{#BLADEREN_TAKEN}}
<nav aria-label="Bladeren in wat u doet" class="utrecht-action-group">
{{#BEGIN}}<a class="nl-link" href="{{HREF}}">Naar het begin</a>{{/BEGIN}}
{{#VOLGENDE}}<a class="nl-link" href="{{HREF}}">Volgende taken</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN_TAKEN}}
<p class="jbt-tekens">De termijnen zijn een voorstel. De beheerder kan ze aanpassen.</p>
{{#ANDERE}}
<section class="utrecht-table-container" aria-labelledby="andere" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="andere">Andere zaken</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Zaak</th><th class="utrecht-table__header-cell" scope="col">Moment</th><th class="utrecht-table__header-cell" scope="col">Gemeente</th><th class="utrecht-table__header-cell" scope="col">Status</th><th class="utrecht-table__header-cell" scope="col">Datum van de tafel</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#ANDER}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell jbt-nowrap" scope="row" data-kop="Zaak"><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{NUMMER}}</a></th><td class="utrecht-table__cell" data-kop="Moment">{{MOMENT}}</td><td class="utrecht-table__cell" data-kop="Gemeente">{{GEMEENTE}}</td><td class="utrecht-table__cell" data-kop="Status"><span class="utrecht-status-badge utrecht-status-badge--{{KLEUR}}">{{STATUS}}</span></td><td class="utrecht-table__cell jbt-nowrap" data-kop="Datum van de tafel">{{TERMIJN}}</td></tr>
{{/ANDER}}
</tbody>
</table>
</section>
{{/ANDERE}}
{{#BLADEREN}}
<nav aria-label="Bladeren in andere zaken" class="utrecht-action-group">
{{#BEGIN}}<a class="nl-link" href="{{HREF}}">Nieuwste zaken</a>{{/BEGIN}}
{{#VOLGENDE}}<a class="nl-link" href="{{HREF}}">Oudere zaken</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN}}
{{/DOSSIERS}}
</div>
