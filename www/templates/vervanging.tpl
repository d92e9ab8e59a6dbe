{{%AUTOESCAPE context="HTML"}}
<header><h1>Vervanging</h1></header>
<p>Bent u er niet? Geef uw subregio dan over aan een collega. De rechten beginnen en stoppen vanzelf. In het logboek en de notulen staan beide namen. U houdt zelf ook uw rechten.</p>
{{#MAG_OPSLAAN}}
{{>FORMULIER}}
{{>VOOR}}
{{>DOOR}}
{{>VAN}}
{{>TOT}}
{{>KNOPPEN}}
{{/MAG_OPSLAAN}}
<section class="jbt-tabel" aria-labelledby="tabel-kop" tabindex="0">
<table>
<caption id="tabel-kop">Vervangingen</caption>
<thead><tr>
<th scope="col">Wie</th><th scope="col">Rol</th><th scope="col">Door</th><th scope="col">Van</th><th scope="col">Tot en met</th><th scope="col">Stand</th>
</tr></thead>
<tbody>
{{#VERVANGING}}
<tr><th scope="row" data-kop="Wie">{{VOOR_NAAM}}</th><td data-kop="Rol">{{ROL}} {{SUBREGIO}}</td><td data-kop="Door">{{DOOR_NAAM}}</td><td data-kop="Van">{{VANAF}}</td><td data-kop="Tot en met">{{TOT_EN_MET}}</td><td data-kop="Stand">{{STAND}}{{>KNOP_BEEINDIGEN}}</td></tr>
{{/VERVANGING}}
</tbody>
</table>
</section>
