{{%AUTOESCAPE context="HTML"}}
{{#GEEN_VERSCHIL}}
<p>Er is niets veranderd.</p>
{{/GEEN_VERSCHIL}}
{{#VERSCHIL}}
<section class="jbt-verschil">
<h3>{{KOP}}</h3>
{{#ANDERS}}
<p class="jbt-verschil__tekst">{{#STUKJE}}{{#GELIJK}}{{TEKST:p}}{{/GELIJK}}{{#WEG}}<del class="jbt-weg"><span class="jbt-verborgen">Vervallen: </span>{{TEKST:p}}<span class="jbt-verborgen"> Einde vervallen. </span></del>{{/WEG}}{{#ERBIJ}}<ins class="jbt-erbij"><span class="jbt-verborgen">Nieuw: </span>{{TEKST:p}}<span class="jbt-verborgen"> Einde nieuw. </span></ins>{{/ERBIJ}}{{/STUKJE}}</p>
{{/ANDERS}}
{{#ONGEWIJZIGD}}
<p class="jbt-uitleg">Deze tekst is niet veranderd.</p>
{{/ONGEWIJZIGD}}
{{#OPGEMERKT}}
<div class="jbt-kaart jbt-verschil__opmerking">
<p><strong>De voorzitter schreef hierbij</strong></p>
<p class="jbt-meerregelig">{{OPMERKING:p}}</p>
</div>
{{/OPGEMERKT}}
</section>
{{/VERSCHIL}}
