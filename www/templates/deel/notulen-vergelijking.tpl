{{%AUTOESCAPE context="HTML"}}
<section class="jbt-stapel" aria-labelledby="vergelijking-kop">
{{#VERSIES}}
{{#NIEUW}}
<h2 id="vergelijking-kop">Versie {{OUDE_VERSIE}} naast versie {{VERSIE}}</h2>
{{/NIEUW}}
{{/VERSIES}}
{{#SINDS}}
<h2 id="vergelijking-kop">Wat er veranderd is</h2>
<p>Vergeleken met de vorige keer dat de notulen zijn aangeboden: {{AANGEBODEN_OP}}, versie {{BIJ_VERSIE}}. Wat <del class="jbt-weg">doorgestreept</del> is, is weg. Wat <ins class="jbt-erbij">onderstreept</ins> is, is nieuw.</p>
{{#HEEFT_OPGEMERKT}}
<div class="jbt-kaart">
<p><strong>De voorzitter schreef toen</strong></p>
<p class="jbt-meerregelig">{{OPGEMERKT:p}}</p>
</div>
{{/HEEFT_OPGEMERKT}}
{{/SINDS}}
{{>VERANDERD}}
</section>
