{{%AUTOESCAPE context="HTML"}}
{{#OVERZICHT}}
<header><h1>Agenda week {{NUMMER}}</h1><p class="jbt-onderkop">{{DAGEN}}</p></header>
<div class="jbt-balk">
<nav aria-label="Bladeren in de agenda"><ul class="jbt-blader">
<li>{{#VORIGE}}<a href="{{HREF}}"><svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#pijl-links"></use></svg>Week {{NUMMER}}</a>{{/VORIGE}}</li>
{{#NU}}<li><a href="{{HREF}}">Deze week</a></li>{{/NU}}
<li>{{#VOLGENDE}}<a href="{{HREF}}">Week {{NUMMER}}<svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#pijl-rechts"></use></svg></a>{{/VOLGENDE}}</li>
{{#NAAR_MAAND}}<li><a href="{{HREF}}">Ruimte in {{MAAND}}</a></li>{{/NAAR_MAAND}}
</ul></nav>
{{#MET_SUBREGIO}}
<form method="get" action="/cgi-bin/agenda" aria-label="Subregio kiezen"><input type="hidden" name="week" value="{{WEEK_ISO}}">
{{>SUBREGIO}}
<button class="nl-button nl-button--secondary" type="submit">Toon</button></form>
{{/MET_SUBREGIO}}
</div>
{{#WACHT}}
<section class="jbt-strook jbt-strook--wacht" id="wacht" aria-labelledby="wacht-kop">
<h2 id="wacht-kop">Wacht op planning ({{AANTAL}})</h2>
{{#GEKOZEN}}<p>U hebt een plaats gekozen: <strong>{{PLAATS}}</strong>. Kies hieronder welk gezin u daar plant.</p>{{/GEKOZEN}}
<ol>
{{#WACHTEND}}
<li><p><a href="/cgi-bin/zaak?zaak={{ZAAK:u}}"><strong>{{#HEEFT_GEZIN}}Gezin {{GEZIN}}{{/HEEFT_GEZIN}}{{#ZONDER_NAAM}}{{NUMMER}}{{/ZONDER_NAAM}}</strong></a> <span class="jbt-bij">Moment {{MOMENT}}, {{GEMEENTE}}. <span{{#IS_VERLOPEN}} class="jbt-termijn--verlopen"{{/IS_VERLOPEN}}>{{#HEEFT_TERMIJN}}Uiterlijk <span class="jbt-nowrap">{{TERMIJN}}</span>, <span class="jbt-nowrap">{{NOG}}</span>{{/HEEFT_TERMIJN}}</span></span></p>
<p>{{#VOORSTEL}}Voorstel: <strong>{{DAG}}, <span class="jbt-nowrap">{{TIJD}} uur</span></strong> <span class="jbt-bij">{{WAAROM}}</span>{{/VOORSTEL}}{{#GEEN_VOORSTEL}}Er is geen vrije plaats in de komende zes weken. Vraag de Raad om ruimte.{{/GEEN_VOORSTEL}}</p>
<p><a href="{{PLANNEN}}">Plannen<span class="jbt-verborgen">, {{#HEEFT_GEZIN}}gezin {{GEZIN}}, {{/HEEFT_GEZIN}}zaak {{NUMMER}}</span></a></p></li>
{{/WACHTEND}}
</ol>
</section>
{{/WACHT}}
<h2 class="jbt-verborgen">De dagen van week {{NUMMER}}</h2>
{{>HALVE_DAGEN}}
{{#UITLEG_RUIMTE}}<p class="jbt-bij">U ziet de naam van een gezin alleen als u het dossier mag zien. Een vrije plaats van een andere subregio mag u gebruiken.</p>{{/UITLEG_RUIMTE}}
{{/OVERZICHT}}
{{#DAGLIJST}}
<header><h1>{{TITEL_DAG}}</h1></header>
<div class="jbt-balk jbt-niet-afdrukken"><nav aria-label="Bladeren in de agenda"><ul class="jbt-blader"><li>{{#NAAR_WEEK}}<a href="{{HREF}}">Agenda week {{NUMMER}}</a>{{/NAAR_WEEK}}</li>{{#NAAR_WERKKOPIE}}<li><a href="/cgi-bin/werkkopie?dag={{DAG_ISO:u}}">Uw werkkopie van deze dag</a></li>{{/NAAR_WERKKOPIE}}</ul></nav>{{>AFDRUKKEN}}</div>
<p>Voor de balie. Op deze lijst staat niemand van het gezin. Wie zich meldt voor de jeugdbeschermingstafel, brengt u naar de zaal.</p>
{{#LEEG}}<p>Op deze dag is er geen tafel.</p>{{/LEEG}}
<ul class="jbt-daglijst">
{{#BALIE}}
<li class="jbt-dagtafel"><p class="jbt-dagtafel__tijd">{{VAN}} tot {{TOT}} uur</p>
<div><p><strong>{{PLEK}}</strong>{{#VOORBEREID}} <span class="jbt-stand--safe jbt-niet-afdrukken">Voorbereid</span>{{/VOORBEREID}}</p><p>Zaak {{NUMMER}}{{#HEEFT_LEIDING}}, voorzitter {{LEIDING}}{{/HEEFT_LEIDING}}</p>
<p>{{GENODIGD}} genodigd{{#HEEFT_ONLINE}}, {{ONLINE}} online{{/HEEFT_ONLINE}}{{#HEEFT_KOMT_NIET}}, {{KOMT_NIET}} komt niet{{/HEEFT_KOMT_NIET}}{{#HEEFT_TOLK}}. Tolk: {{TOLK}}{{/HEEFT_TOLK}}</p>
{{#IS_APART}}<p><strong>Niet iedereen komt op dezelfde tijd.</strong> Bel de procesondersteuner als u niet weet waar iemand moet zijn.</p>{{/IS_APART}}</div></li>
{{/BALIE}}
</ul>
{{/DAGLIJST}}
{{#RUIMTE}}
<header><h1>{{TITEL_MAAND}}</h1></header>
<div class="jbt-balk"><nav aria-label="Bladeren in de maanden"><ul class="jbt-blader">
<li>{{#VORIGE_MAAND}}<a href="{{HREF}}"><svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#pijl-links"></use></svg>{{MAAND}}</a>{{/VORIGE_MAAND}}</li>
<li>{{#VOLGENDE_MAAND}}<a href="{{HREF}}">{{MAAND}}<svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#pijl-rechts"></use></svg></a>{{/VOLGENDE_MAAND}}</li>
<li>{{#NAAR_WEEK}}<a href="{{HREF}}">Agenda week {{NUMMER}}</a>{{/NAAR_WEEK}}</li>
</ul></nav></div>
{{>MAAND}}
{{/RUIMTE}}
