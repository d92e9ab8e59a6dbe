{{%AUTOESCAPE context="HTML"}}
<header><h1>{{TITEL_DAG}}</h1></header>
<div class="jbt-balk jbt-niet-afdrukken"><nav aria-label="Bladeren in de agenda"><ul class="jbt-blader"><li><a href="/cgi-bin/agenda?dag={{DEZE_DAG:u}}">Daglijst</a></li>
{{#SAMEN}}<li><a href="/cgi-bin/bundel?dag={{DEZE_DAG:u}}">Alle bundels van deze dag</a></li>{{/SAMEN}}</ul></nav>{{>AFDRUKKEN}}</div>
{{#SAMEN}}<p><strong>{{TAFELS}}, waarvan {{KLAAR}} voorbereid.</strong> U ziet de tafels in de volgorde van de dag.</p>{{/SAMEN}}
{{#LEEG}}<p>Op deze dag is er geen tafel die u ziet.</p>{{/LEEG}}
{{>FORMULIER}}
{{>DAGNOTITIE}}
<ul class="jbt-daglijst">
{{#DAGTAFEL}}
<li class="jbt-dagtafel"><p class="jbt-dagtafel__tijd">{{VAN}} uur <span>{{PLEK}}</span></p>
<div class="jbt-stapel">
<h2>{{#HEEFT_GEZIN}}Gezin {{GEZIN}}{{/HEEFT_GEZIN}} <span class="jbt-stand--{{KLEUR}}">{{STAND}}</span></h2>
<p>Moment {{BIJ_MOMENT}}, {{GEMEENTE}}. Zaak <a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">{{NUMMER}}</a>{{#HEEFT_KINDEREN}}<br>Kinderen op die dag: {{KINDEREN}}{{/HEEFT_KINDEREN}}</p>
{{#STUKKEN}}
<h3>Stukken</h3>
<ul>
{{#STUK_RIJ}}
<li><a href="/cgi-bin/stuk?stuk={{STUK:u}}">{{TITEL}}</a> <span class="jbt-bij">{{SOORT}}, {{GROOTTE}}</span></li>
{{/STUK_RIJ}}
</ul>
{{/STUKKEN}}
{{>VOORBEREID}}
{{>NOTITIE}}
</div></li>
{{/DAGTAFEL}}
</ul>
{{>KNOPPEN}}
