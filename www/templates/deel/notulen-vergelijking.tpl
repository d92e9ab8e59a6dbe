{{%AUTOESCAPE context="HTML"}}
<section class="jbt-stapel" aria-labelledby="vergelijking-kop">
{{#NIEUW}}
<h2 id="vergelijking-kop">Versie {{OUDE_VERSIE}} naast versie {{VERSIE}}</h2>
{{/NIEUW}}
{{#GEEN_VERSCHIL}}
<p>Deze versies zijn gelijk.</p>
{{/GEEN_VERSCHIL}}
{{#VERSCHIL}}
<section>
<h3>{{KOP}}</h3>
<div class="jbt-naast">
<div class="jbt-naast__tekst">
<p><strong>Oud</strong></p>
{{#OUDE_REGEL}}<p>{{#GELIJK}}{{TEKST}}{{/GELIJK}}{{#WEG}}<del class="jbt-weg"><span class="jbt-verborgen">Vervallen: </span>{{TEKST}}</del>{{/WEG}}</p>
{{/OUDE_REGEL}}
</div>
<div class="jbt-naast__tekst">
<p><strong>Nieuw</strong></p>
{{#NIEUWE_REGEL}}<p>{{#GELIJK}}{{TEKST}}{{/GELIJK}}{{#ERBIJ}}<ins class="jbt-erbij"><span class="jbt-verborgen">Nieuw: </span>{{TEKST}}</ins>{{/ERBIJ}}</p>
{{/NIEUWE_REGEL}}
</div>
</div>
</section>
{{/VERSCHIL}}
</section>
