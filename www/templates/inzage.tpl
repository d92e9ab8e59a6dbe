{{%AUTOESCAPE context="HTML"}}
<header><h1>{{KOP}}</h1></header>
<p>Het programma legt elke keer vast dat iemand een dossier bekijkt of wijzigt. Ook als iemand het probeerde en niet mocht. Niemand kan dit veranderen. De nieuwste regel staat bovenaan.</p>
{{#ZOEKEN}}
<form class="jbt-filter" method="get" action="/cgi-bin/inzage" role="search" aria-label="Zoeken in het logboek">
{{#VAN_ZAAK}}<input type="hidden" name="zaak" value="{{ZAAK}}">{{/VAN_ZAAK}}
{{#OP_NUMMER}}{{>NUMMER}}{{/OP_NUMMER}}
{{>WIE}}
{{>VAN}}
{{>TOT}}
{{>SOORT}}
<button class="nl-button nl-button--secondary" type="submit">Bekijk inzage</button>
</form>
{{/ZOEKEN}}
{{#NIET_GEVONDEN}}<p role="status"><strong>Er is geen zaak met dit nummer.</strong> Controleer het nummer.</p>{{/NIET_GEVONDEN}}
{{#NIEMAND}}<p role="status"><strong>Er is niemand met deze naam.</strong> Controleer de naam, of vul een deel ervan in.</p>{{/NIEMAND}}
{{#MEERDEREN}}
<section>
<h2>Wie bedoelt u?</h2>
<ul>
{{#IEMAND}}
<li><a href="/cgi-bin/inzage?wie={{INLOGNAAM:u}}">{{GEVONDEN}}</a> ({{INLOGNAAM}})</li>
{{/IEMAND}}
</ul>
</section>
{{/MEERDEREN}}
{{#TE_VEEL}}<p role="status"><strong>Dit zijn te veel regels voor een bestand.</strong> Er gaan er hoogstens {{HOOGSTENS}} in. Kies een kortere periode.</p>{{/TE_VEEL}}
{{#ZIET_DOSSIER}}<p><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">Terug naar zaak {{ZAAK_NAAM}}</a></p>{{/ZIET_DOSSIER}}
{{#LOGBOEK}}
<section class="jbt-tabel" aria-labelledby="inzage-kop" tabindex="0">
<table>
<caption id="inzage-kop">{{BIJSCHRIFT}}</caption>
<thead><tr>
<th scope="col">Wanneer</th><th scope="col">Wie</th><th scope="col">Rol</th>{{#ALLE_DOSSIERS}}<th scope="col">Zaak</th>{{/ALLE_DOSSIERS}}<th scope="col">Wat</th><th scope="col">Uitkomst</th>
</tr></thead>
<tbody>
{{#INZAGE_REGEL}}
<tr><td class="jbt-nowrap" data-kop="Wanneer">{{INZAGE_OP}}</td><th scope="row" data-kop="Wie">{{INZAGE_WIE}}{{#HEEFT_INZAGE_NAMENS}} namens {{INZAGE_NAMENS}}{{/HEEFT_INZAGE_NAMENS}}</th><td data-kop="Rol">{{INZAGE_ROL}}</td>{{#IS_OVERAL}}<td class="jbt-nowrap" data-kop="Zaak">{{#HEEFT_INZAGE_ZAAK}}<a href="/cgi-bin/inzage?nummer={{INZAGE_ZAAK:u}}">{{INZAGE_ZAAK}}</a>{{/HEEFT_INZAGE_ZAAK}}</td>{{/IS_OVERAL}}<td data-kop="Wat">{{INZAGE_PAGINA}}: {{INZAGE_HANDELING}}{{#HEEFT_INZAGE_OVER}} <span class="jbt-bij">({{INZAGE_OVER}})</span>{{/HEEFT_INZAGE_OVER}}</td><td data-kop="Uitkomst">{{INZAGE_UITKOMST}}</td></tr>
{{/INZAGE_REGEL}}
</tbody>
</table>
</section>
{{#NIETS}}<p role="status">Er is niets wat hierbij past.</p>{{/NIETS}}
{{#HIER_NIETS}}<p role="status">In de nieuwste regels is niets wat hierbij past. Kijk bij oudere regels.</p>{{/HIER_NIETS}}
{{#BESTAND}}<p><a href="{{HREF}}">Deze regels als bestand (CSV)</a></p>{{/BESTAND}}
{{#BLADEREN}}
<nav aria-label="Bladeren" class="utrecht-action-group">
{{#BEGIN}}<a href="{{HREF}}">Nieuwste regels</a>{{/BEGIN}}
{{#VOLGENDE}}<a href="{{HREF}}">Oudere regels</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN}}
{{/LOGBOEK}}
