{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">{{KOP}}</h1></div>
<div class="jbt-stapel">
<p class="nl-paragraph">Elke keer dat iemand dit dossier bekijkt of wijzigt, wordt dat vastgelegd. Ook een poging die is geweigerd. Niemand kan dit veranderen. De nieuwste regel staat bovenaan.</p>
{{#ZOEKEN}}
{{#NIET_GEVONDEN}}<p class="nl-paragraph" role="status"><strong>Er is geen zaak met dit nummer.</strong> Controleer het nummer.</p>{{/NIET_GEVONDEN}}
<form class="jbt-filter" method="get" action="/cgi-bin/inzage" role="search" aria-label="Zaak zoeken">
{{>NUMMER}}
<button class="nl-button nl-button--secondary" type="submit">Bekijk inzage</button>
</form>
{{/ZOEKEN}}
{{#LOGBOEK}}
{{#ZIET_DOSSIER}}<p class="nl-paragraph"><a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">Terug naar zaak {{ZAAKNUMMER}}</a></p>{{/ZIET_DOSSIER}}
<section class="utrecht-table-container" aria-labelledby="inzage-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="inzage-kop">Wie heeft dit dossier ingezien</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Wanneer</th><th class="utrecht-table__header-cell" scope="col">Wie</th><th class="utrecht-table__header-cell" scope="col">Rol</th><th class="utrecht-table__header-cell" scope="col">Wat</th><th class="utrecht-table__header-cell" scope="col">Uitkomst</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#INZAGE_REGEL}}
<tr class="utrecht-table__row"><td class="utrecht-table__cell jbt-nowrap" data-kop="Wanneer">{{INZAGE_OP}}</td><th class="utrecht-table__cell" scope="row" data-kop="Wie">{{INZAGE_WIE}}{{#HEEFT_INZAGE_NAMENS}} namens {{INZAGE_NAMENS}}{{/HEEFT_INZAGE_NAMENS}}</th><td class="utrecht-table__cell" data-kop="Rol">{{INZAGE_ROL}}</td><td class="utrecht-table__cell" data-kop="Wat">{{INZAGE_PAGINA}}: {{INZAGE_HANDELING}}</td><td class="utrecht-table__cell" data-kop="Uitkomst">{{INZAGE_UITKOMST}}</td></tr>
{{/INZAGE_REGEL}}
</tbody>
</table>
</section>
{{#BLADEREN}}
<nav aria-label="Bladeren" class="utrecht-action-group">
{{#VORIGE}}<a class="nl-link" href="/cgi-bin/inzage?zaak={{ZAAK:url_query_escape}}&amp;pagina={{PAGINA:url_query_escape}}">Nieuwere regels</a>{{/VORIGE}}
<span>Bladzijde {{BLAD}}</span>
{{#VOLGENDE}}<a class="nl-link" href="/cgi-bin/inzage?zaak={{ZAAK:url_query_escape}}&amp;pagina={{PAGINA:url_query_escape}}">Oudere regels</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN}}
{{/LOGBOEK}}
</div>
