{{%AUTOESCAPE context="HTML"}}
<header><h1>Besluit van de Raad{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
<dl>
<div><dt>Zaak</dt><dd>{{>ZAAK_LINK}}</dd></div>
<div><dt>Gemeente</dt><dd>{{GEMEENTE_NAAM}}</dd></div>
<div><dt>Moment</dt><dd>{{MOMENT}}</dd></div>
</dl>
{{#NOG_GEEN}}
<p>De Raad heeft nog geen besluit vastgelegd.</p>
{{/NOG_GEEN}}
{{#GENOMEN}}
<section class="jbt-kaart">
<h2>{{KOP}}</h2>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
</section>
{{/GENOMEN}}
{{#PLAN}}
<section class="jbt-kaart">
<h2>{{KOP}}</h2>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
</section>
{{/PLAN}}
{{#ONDERZOEK}}{{#IS_ONDERZOEK}}
<p>De lokale toegang doet de CORV-melding. <a href="/cgi-bin/opvolging?tafel={{TAFEL:u}}">Naar de opvolging</a></p>
{{/IS_ONDERZOEK}}{{/ONDERZOEK}}
{{#AFDRUK}}<div class="utrecht-action-group">{{>AFDRUKKEN}}</div>{{/AFDRUK}}
{{#EERDER}}
<section>
<h2>Eerdere besluiten</h2>
<dl class="jbt-rollen">
{{#EERDER_BESLUIT}}
<div><dt>{{NAAM}}, {{OP}}</dt><dd>{{UITKOMST_TEKST}}{{#HEEFT_TOT}} tot {{TOT}}{{/HEEFT_TOT}}, door {{DOOR}}</dd><dd>{{WAAROM:p}}</dd></div>
{{/EERDER_BESLUIT}}
</dl>
</section>
{{/EERDER}}
{{#SCHRIJVEN}}
<div class="jbt-aan-tafel" data-jbt-lijn="">
{{>NASLAG}}
<div>
{{>FORMULIER}}
{{#EERSTE}}
<p>Beslis voor elk kind apart. U kunt tussendoor opslaan. Anderen zien het besluit pas als u het vastlegt. Daarna kunt u het niet meer veranderen.</p>
{{/EERSTE}}
{{#VERVOLG}}
<p>Voor deze kinderen is het besluit aangehouden of nog niet genomen. Het eerdere besluit blijft bewaard.</p>
{{/VERVOLG}}
{{#KIND}}
<fieldset><legend>{{NAAM}}{{#HEEFT_GEBOREN}}, geboren {{GEBOREN}}{{/HEEFT_GEBOREN}}</legend>
{{#IS_MOMENT_1}}
{{>BEREIDHEID}}
{{#VOLGEND}}<div data-jbt-zelfde="bereidheid-{{PERSOON}}" data-jbt-van="bereidheid-{{EERSTE}}">{{>ZELFDE_BEREIDHEID}}</div>{{/VOLGEND}}
{{>VERMOGEN}}
{{#VOLGEND}}<div data-jbt-zelfde="vermogen-{{PERSOON}}" data-jbt-van="vermogen-{{EERSTE}}">{{>ZELFDE_VERMOGEN}}</div>{{/VOLGEND}}
{{>VERTROUWEN}}
{{#VOLGEND}}<div data-jbt-zelfde="vertrouwen-{{PERSOON}}" data-jbt-van="vertrouwen-{{EERSTE}}">{{>ZELFDE_VERTROUWEN}}</div>{{/VOLGEND}}
{{/IS_MOMENT_1}}
{{>UITKOMST}}
{{>MOTIVERING}}
{{#VOLGEND}}<div data-jbt-zelfde="motivering-{{PERSOON}}" data-jbt-van="motivering-{{EERSTE}}">{{>ZELFDE_MOTIVERING}}</div>{{/VOLGEND}}
{{#IS_MOMENT_1}}
{{>URGENTIE}}
{{>AANGEHOUDEN_TOT}}
{{/IS_MOMENT_1}}
</fieldset>
{{/KIND}}
{{#MET_PLAN}}
<fieldset><legend>Het veiligheidsplan</legend>
{{>VEILIGHEIDSPLAN_VASTGESTELD}}
{{>VEILIGHEIDSPLAN_WIJZIGINGEN}}
{{>VEILIGHEIDSPLAN_TOEZICHT}}
</fieldset>
{{/MET_PLAN}}
{{#NAMENS_RAAD}}
{{>FUNCTIONARIS}}
{{/NAMENS_RAAD}}
{{#NOG_NODIG}}
{{>KADER_NODIG}}<h2 id="besluiten">Dit is nog nodig voordat u het besluit kunt vastleggen</h2>
{{>VOORWAARDEN}}{{>KADER_EIND}}
{{/NOG_NODIG}}
{{>KNOPPEN}}
</div>
</div>
{{/SCHRIJVEN}}
