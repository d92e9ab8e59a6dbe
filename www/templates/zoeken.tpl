{{%AUTOESCAPE context="HTML"}}
<header><h1>Zoeken</h1></header>
<form class="jbt-filter" method="get" action="/cgi-bin/zoeken" role="search" aria-label="Dossiers zoeken">
{{>Q}}
<button class="nl-button nl-button--primary" type="submit">Zoek</button>
</form>
{{#NIETS}}
<p role="status">Niets gevonden in de dossiers die u mag zien. Probeer een deel van de naam, of minder woorden.</p>
{{/NIETS}}
{{#NOG_NIETS}}
<p role="status">Nog niets gevonden. Er zijn meer dossiers met een van deze woorden: zoek verder, of typ een woord erbij dat minder voorkomt.</p>
{{/NOG_NIETS}}
{{#GEVONDEN}}
<section class="jbt-tabel" aria-labelledby="gevonden" tabindex="0">
<table>
<caption id="gevonden">Gevonden dossiers</caption>
<thead><tr>
<th scope="col">Zaak</th><th scope="col">Kinderen</th><th scope="col">Gemeente</th><th scope="col">Laatste tafel</th><th scope="col">Status</th>
</tr></thead>
<tbody>
{{#VONDST}}
<tr><th scope="row" data-kop="Zaak"><span><span class="jbt-nowrap"><a href="/cgi-bin/zaak?zaak={{ID:u}}">{{NUMMER}}</a></span>{{#HEEFT_GEZIN}} <span class="jbt-bij">gezin {{GEZIN}}</span>{{/HEEFT_GEZIN}}</span></th><td data-kop="Kinderen"><span>{{#KIND_RIJ}}{{KIND}}{{#HEEFT_OUD}}, {{OUD}}{{/HEEFT_OUD}}<br>{{/KIND_RIJ}}</span></td><td data-kop="Gemeente">{{GEMEENTE}}</td><td data-kop="Laatste tafel"><span>Moment {{BIJ_MOMENT}}{{#HEEFT_DAG}} <span class="jbt-bij">{{DAG}}</span>{{/HEEFT_DAG}}</span></td><td data-kop="Status"><span class="jbt-stand--{{KLEUR}}">{{STAND}}</span></td></tr>
{{/VONDST}}
</tbody>
</table>
</section>
{{/GEVONDEN}}
{{#BLADEREN}}
<nav aria-label="Bladeren in wat is gevonden" class="utrecht-action-group">
{{#BEGIN}}<a href="{{HREF}}">Naar het begin</a>{{/BEGIN}}
{{#VOLGENDE}}<a href="{{HREF}}">Verder zoeken</a>{{/VOLGENDE}}
</nav>
{{/BLADEREN}}
