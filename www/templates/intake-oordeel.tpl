{{%AUTOESCAPE context="HTML"}}
<header><h1>Oordeel over de aanmelding{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<dl>
<div><dt>Zaak</dt><dd>{{>ZAAK_LINK}}</dd></div>
<div><dt>Moment en gemeente</dt><dd>Moment {{MOMENT}}, {{GEMEENTE_NAAM}}</dd></div>
{{#TERMIJN}}
<div><dt>Ingediend</dt><dd>{{INGEDIEND}} door {{MELDER_NAAM}} ({{MELDER}})</dd></div>
{{#HEEFT_UITERLIJK}}<div><dt>Oordeel uiterlijk</dt><dd>{{UITERLIJK}}{{#IS_TE_LAAT}} <span class="jbt-stand--danger">Te laat</span>{{/IS_TE_LAAT}}</dd></div>{{/HEEFT_UITERLIJK}}
{{/TERMIJN}}
</dl>
{{#NOG_NIET}}<p>De voorzitter heeft deze aanmelding nog niet beoordeeld.</p>{{/NOG_NIET}}
<div class="jbt-kolommen jbt-kolommen--gelijk">
<section class="jbt-stapel" aria-labelledby="aanmelding-kop">
<h2 id="aanmelding-kop">De aanmelding</h2>
{{#MAG_ACCEPTEREN}}<p class="jbt-niet-afdrukken"><a href="#oordeel-kop">Naar uw oordeel</a></p>{{/MAG_ACCEPTEREN}}
{{#VERANDERING}}
{{#SINDS}}
<p>Dit is er veranderd sinds ronde {{EERDER}}. Die ging op {{TERUGGESTUURD_OP}} terug naar de melder. Wat <del class="jbt-weg">doorgestreept</del> is, is weg. Wat <ins class="jbt-erbij">onderstreept</ins> is, is nieuw.</p>
<div class="jbt-kaart">
<p><strong>De voorzitter schreef toen</strong></p>
<p class="jbt-meerregelig">{{WAAROM:p}}</p>
</div>
{{/SINDS}}
{{>VERANDERD}}
{{/VERANDERING}}
<details class="jbt-uitklap"{{#OPEN}} open{{/OPEN}}>
<summary>De hele aanmelding</summary>
<h3>Gezin</h3>
<ul>
{{#PERSOON}}
<li>{{NAAM}}, {{SOORT}}{{#HEEFT_GEBOREN}}, {{GEBOREN}}{{/HEEFT_GEBOREN}}{{#HEEFT_GEZAG}}. Gezag: {{GEZAG}}{{/HEEFT_GEZAG}}{{#HEEFT_GEINFORMEERD}}. Geïnformeerd: {{GEINFORMEERD}}{{/HEEFT_GEINFORMEERD}}{{#HEEFT_TOLK}}. Tolk: {{TOLK}}{{/HEEFT_TOLK}}{{#HEEFT_ONDERSTEUNING}}. Nodig om te komen: {{ONDERSTEUNING}}{{/HEEFT_ONDERSTEUNING}}{{#IS_GEHEIM}} <span class="jbt-stand--warning">Geheim adres</span>{{/IS_GEHEIM}}</li>
{{/PERSOON}}
</ul>
{{#JARIGEN}}
<p>Jarig voor de tafel:</p>
<ul>
{{#JARIG}}
<li>{{NAAM}} wordt {{JAAR}} op {{OP}}.</li>
{{/JARIG}}
</ul>
{{/JARIGEN}}
<h3>Stukken</h3>
<ul>
{{#STUK}}
<li><a href="/cgi-bin/stuk?stuk={{STUK:u}}">{{TITEL}}</a> ({{SOORT}}, {{DATUM}}){{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
{{#TEKST_VAN}}
<div>
<h3>{{KOP}}</h3>
<p class="nl-paragraph jbt-meerregelig">{{INHOUD:p}}</p>
</div>
{{/TEKST_VAN}}
</details>
</section>
<div>
{{#MAG_ACCEPTEREN}}
<h2 id="oordeel-kop">Uw oordeel</h2>
{{>FORMULIER}}
<fieldset><legend>Is alles er en is het goed genoeg?</legend>
{{#PUNT}}
<div class="jbt-dicht jbt-rij">
{{>VOLDOENDE}}
{{>TOELICHTING}}
</div>
{{/PUNT}}
</fieldset>
<fieldset><legend>Hoe doen de kinderen mee?</legend>
<p class="jbt-uitleg">Er gaan geen uitnodigingen uit voordat dit voor elk kind is beslist.</p>
{{#KIND}}
<div class="jbt-dicht">
<p><strong>{{NAAM}}</strong>{{#HEEFT_LEEFTIJD}}, {{LEEFTIJD}} jaar{{/HEEFT_LEEFTIJD}}{{#IS_ONGEBOREN}}, ongeboren{{/IS_ONGEBOREN}}</p>
{{>DEELNAME}}
{{>REDEN}}
</div>
{{/KIND}}
</fieldset>
{{#VT}}
<div class="jbt-rij">
{{>VT_SLUIT_AAN}}
</div>
{{/VT}}
{{>ARGUMENTEN}}
{{>KNOPPEN}}
{{/MAG_ACCEPTEREN}}
{{#MAG_KINDEREN}}
<h2>Hoe doen de kinderen mee?</h2>
{{>FORMULIER_KINDEREN}}
<p>De aanmelding is geaccepteerd. U kunt nog aanpassen hoe een kind meedoet, of dit beslissen voor een kind dat later is toegevoegd.</p>
{{#KIND}}
<div class="jbt-dicht">
<p><strong>{{NAAM}}</strong>{{#HEEFT_LEEFTIJD}}, {{LEEFTIJD}} jaar{{/HEEFT_LEEFTIJD}}{{#IS_ONGEBOREN}}, ongeboren{{/IS_ONGEBOREN}}</p>
{{>DEELNAME}}
{{>REDEN}}
</div>
{{/KIND}}
{{>KNOPPEN_KINDEREN}}
{{/MAG_KINDEREN}}
{{#RONDEN}}
<section class="jbt-stapel" aria-labelledby="ronden-kop">
<h2 id="ronden-kop">Wat de voorzitter besliste</h2>
{{#RONDE}}
<div class="jbt-kaart jbt-stapel">
<h3 class="nl-heading nl-heading--level-3">Ronde {{RONDE}} <span class="jbt-stand--{{KLEUR}}">{{UITKOMST}}</span></h3>
<p>Ingediend {{INGEDIEND}}. Beoordeeld {{BEOORDEELD}} door {{DOOR}}{{#HEEFT_NAMENS}}, namens {{NAMENS}}{{/HEEFT_NAMENS}}.</p>
{{#HEEFT_ARGUMENTEN}}<p class="jbt-meerregelig">{{ARGUMENTEN:p}}</p>{{/HEEFT_ARGUMENTEN}}
{{#HEEFT_VT}}<p>Veilig Thuis sluit aan: {{VT}}.</p>{{/HEEFT_VT}}
</div>
{{/RONDE}}
<details class="jbt-uitklap">
<summary>Oordeel per onderdeel</summary>
<ul>
{{#RONDE_PUNT}}
<li>Ronde {{RONDE}}. {{PUNT}}: <strong>{{STAND}}</strong>{{#HEEFT_TOELICHTING}}. {{TOELICHTING}}{{/HEEFT_TOELICHTING}}</li>
{{/RONDE_PUNT}}
</ul>
</details>
</section>
{{/RONDEN}}
{{#KINDEREN}}
<section class="jbt-stapel" aria-labelledby="meedoen-kop">
<h2 id="meedoen-kop">Hoe de kinderen meedoen</h2>
<ul>
{{#MEEDOEN}}
<li>{{NAAM}}: {{DEELNAME}}{{#HEEFT_REDEN}} ({{REDEN}}){{/HEEFT_REDEN}}</li>
{{/MEEDOEN}}
</ul>
</section>
{{/KINDEREN}}
</div>
</div>
