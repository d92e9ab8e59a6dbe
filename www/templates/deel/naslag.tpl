{{%AUTOESCAPE context="HTML"}}
<aside class="jbt-naslag jbt-stapel jbt-niet-afdrukken" aria-labelledby="naslag-kop" tabindex="0">
<h2 id="naslag-kop">Bij de hand</h2>
{{#AGENDA}}
<details class="jbt-uitklap" data-jbt-breed="">
<summary>Agenda</summary>
<ol class="jbt-agenda">
{{#AGENDAPUNT}}
<li><a href="#tekst-{{NUMMER}}">{{ITEM}}</a></li>
{{/AGENDAPUNT}}
</ol>
</details>
{{/AGENDA}}
{{#KERN}}
<details class="jbt-uitklap" data-jbt-breed="">
<summary>Wat de melder schreef over de ouders en het plan</summary>
<dl class="jbt-rollen">
{{#KERN_VAN}}
<div><dt>{{KOP}}</dt><dd>{{INHOUD:p}}</dd></div>
{{/KERN_VAN}}
</dl>
</details>
{{/KERN}}
{{#STUKKEN}}
<details class="jbt-uitklap" data-jbt-breed="">
<summary>Stukken</summary>
<ul>
{{#STUK}}
<li><a href="/cgi-bin/stuk?stuk={{STUK:u}}">{{TITEL}}</a> ({{SOORT}}, {{DATUM}}){{#HEEFT_LET_OP}}<br>{{LET_OP}}{{/HEEFT_LET_OP}}</li>
{{/STUK}}
</ul>
</details>
{{/STUKKEN}}
{{#AANMELDING}}
<details class="jbt-uitklap">
<summary>De hele aanmelding</summary>
<dl class="jbt-rollen">
{{#TEKST_VAN}}
<div><dt>{{KOP}}</dt><dd>{{INHOUD:p}}</dd></div>
{{/TEKST_VAN}}
</dl>
</details>
{{/AANMELDING}}
<p><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">Naar het hele dossier</a></p>
</aside>
