{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Vervanging</h1></div>
<div class="jbt-stapel">
<p class="nl-paragraph">Bent u er niet? Geef uw subregio dan over aan een collega. De rechten beginnen en stoppen vanzelf. In het logboek en de notulen staan beide namen. U houdt zelf ook uw rechten.</p>
{{#MAG_OPSLAAN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/vervanging" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>VOOR}}
{{>DOOR}}
{{>VAN}}
{{>TOT}}
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="opslaan">Vervanging vastleggen</button></div>
</form>
{{/MAG_OPSLAAN}}
<section class="utrecht-table-container" aria-labelledby="tabel-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="tabel-kop">Vervangingen</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Wie</th><th class="utrecht-table__header-cell" scope="col">Rol</th><th class="utrecht-table__header-cell" scope="col">Door</th><th class="utrecht-table__header-cell" scope="col">Van</th><th class="utrecht-table__header-cell" scope="col">Tot en met</th><th class="utrecht-table__header-cell" scope="col">Stand</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#VERVANGING}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Wie">{{VOOR_NAAM}}</th><td class="utrecht-table__cell" data-kop="Rol">{{ROL}} {{SUBREGIO}}</td><td class="utrecht-table__cell" data-kop="Door">{{DOOR_NAAM}}</td><td class="utrecht-table__cell" data-kop="Van">{{VANAF}}</td><td class="utrecht-table__cell" data-kop="Tot en met">{{TOT_EN_MET}}</td><td class="utrecht-table__cell" data-kop="Stand">{{STAND}}
{{#MAG_BEEINDIGD}}
<form method="post" action="/cgi-bin/vervanging" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="vervanging" value="{{VERVANGING}}">
<button class="jbt-linkknop" type="submit" name="actie" value="beeindigen">Beëindig<span class="jbt-verborgen"> de vervanging van {{VOOR_NAAM}}</span></button>
</form>
{{/MAG_BEEINDIGD}}
</td></tr>
{{/VERVANGING}}
</tbody>
</table>
</section>
</div>
