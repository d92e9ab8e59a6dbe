{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
<p>Het programma legt elke keer vast dat iemand dit dossier bekijkt of wijzigt. Ook als iemand het probeerde en niet mocht. Niemand kan dit veranderen. De nieuwste regel staat bovenaan.</p>
{{#ZOEKEN}}
{{#NIET_GEVONDEN}}<p role="status"><strong>Er is geen zaak met dit nummer.</strong> Controleer het nummer.</p>{{/NIET_GEVONDEN}}
<form class="jbt-filter" method="get" action="/cgi-bin/inzage" role="search" aria-label="Zaak zoeken">
{{>NUMMER}}
<button class="nl-button nl-button--secondary" type="submit">Bekijk inzage</button>
</form>
{{/ZOEKEN}}
{{#LOGBOEK}}
{{#ZIET_DOSSIER}}<p><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">Terug naar zaak {{ZAAK_NAAM}}</a></p>{{/ZIET_DOSSIER}}
<section class="jbt-tabel" aria-labelledby="inzage-kop" tabindex="0">
<table>
<caption id="inzage-kop">Wie heeft dit dossier ingezien</caption>
<thead><tr>
<th scope="col">Wanneer</th><th scope="col">Wie</th><th scope="col">Rol</th><th scope="col">Wat</th><th scope="col">Uitkomst</th>
</tr></thead>
<tbody>
{{#INZAGE_REGEL}}
<tr><td class="jbt-nowrap" data-kop="Wanneer">{{INZAGE_OP}}</td><th scope="row" data-kop="Wie">{{INZAGE_WIE}}{{#HEEFT_INZAGE_NAMENS}} namens {{INZAGE_NAMENS}}{{/HEEFT_INZAGE_NAMENS}}</th><td data-kop="Rol">{{INZAGE_ROL}}</td><td data-kop="Wat">{{INZAGE_PAGINA}}: {{INZAGE_HANDELING}}</td><td data-kop="Uitkomst">{{INZAGE_UITKOMST}}</td></tr>
{{/INZAGE_REGEL}}
</tbody>
</table>
</section>
{{#BLADEREN}}
<nav aria-label="Bladeren" class="utrecht-action-group">
{{#BEGIN}}<a href="/cgi-bin/inzage?zaak={{ZAAK:u}}">Nieuwste regels</a>{{/BEGIN}}
{{#VOLGENDE}}<a href="/cgi-bin/inzage?zaak={{ZAAK:u}}&amp;na={{NA:u}}">Oudere regels</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN}}
{{/LOGBOEK}}
