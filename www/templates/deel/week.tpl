{{%AUTOESCAPE context="HTML"}}
<ol class="jbt-week">
{{#DAG}}
<li class="jbt-dag"{{#VANDAAG}} aria-current="date"{{/VANDAAG}}>
<h3 class="jbt-dag__kop">{{WEEKDAG}} <span>{{DATUM}}{{#VANDAAG}}, vandaag{{/VANDAAG}}{{#FEESTDAG}}, feestdag{{/FEESTDAG}}</span>{{#DAGLIJST}} <a class="nl-link jbt-dag__lijst" href="/cgi-bin/agenda?dag={{DAG_ISO:u}}">Daglijst<span class="jbt-verborgen"> van {{WEEKDAG}} {{DATUM}}</span></a>{{/DAGLIJST}}</h3>
{{#DEEL}}
<section class="jbt-dagdeel">
<h4 class="jbt-dagdeel__kop">{{DEEL_NAAM}} <span>{{DEEL_STAND}}</span></h4>
{{#WAAROM}}<p class="jbt-bezet">De Raad komt niet: {{REDEN}}</p>{{/WAAROM}}
{{#KAARTEN}}
<ol>
{{#KAART}}
{{#TAFEL}}
<li class="jbt-afspraak{{#VERVALT}} jbt-afspraak--let-op{{/VERVALT}}">
<p class="jbt-afspraak__tijd"><span class="jbt-nowrap">{{TIJD}}</span> {{#GAAT_DOOR}}<span class="jbt-stand--{{KLEUR}}">{{STATUS}}</span>{{/GAAT_DOOR}}{{#VERVALT}}<span class="jbt-stand--warning">Verplaatsen</span>{{/VERVALT}}</p>
<p><a class="nl-link jbt-afspraak__link" href="/cgi-bin/zaak?zaak={{ZAAK:u}}">{{#HEEFT_GEZIN}}Gezin {{GEZIN}}<span class="jbt-verborgen">, zaak {{NUMMER}}</span>{{/HEEFT_GEZIN}}{{#ZONDER_NAAM}}{{NUMMER}}{{/ZONDER_NAAM}}</a></p>
<p>Moment {{MOMENT}}, {{GEMEENTE}}</p>
<p>{{PLEK}}</p>
{{#ELDERS}}<p>Plaats van {{VAN}}</p>{{/ELDERS}}
{{#VERVALT}}<p>Het dagdeel vervalt.</p>{{/VERVALT}}
</li>
{{/TAFEL}}
{{#BEZET}}
<li class="jbt-bezet"><p><strong class="jbt-nowrap">{{TIJD}}</strong></p><p>{{WIE}}</p></li>
{{/BEZET}}
{{#VRIJ}}
<li class="jbt-afspraak jbt-afspraak--vrij">
<p class="jbt-afspraak__tijd">vanaf {{TIJD}}</p>
<p>{{#MET_LINK}}<a class="nl-link jbt-afspraak__link" href="{{HREF}}">Vrije plaats: hier plannen<span class="jbt-verborgen">, {{WANNEER}} vanaf {{TIJD}} uur</span></a>{{/MET_LINK}}{{#ZONDER_LINK}}Vrije plaats{{/ZONDER_LINK}}</p>{{#VOORSTEL}}<p>Voorstel: {{WIE}}</p>{{/VOORSTEL}}
</li>
{{/VRIJ}}
{{#KIES}}
<li class="jbt-kies">
<input class="jbt-keuze__input" type="radio" id="dagdeel-{{DAGDEEL:u}}" name="dagdeel" value="{{DAGDEEL}}" data-tijd="{{BEGINTIJD}}"{{#GEKOZEN}} checked{{/GEKOZEN}} aria-describedby="dagdeel-{{DAGDEEL:u}}-uitleg"><label for="dagdeel-{{DAGDEEL:u}}"><span class="jbt-verborgen">{{WANNEER}}, </span>vanaf {{TIJD}}</label>
<div class="jbt-kies__uitleg" id="dagdeel-{{DAGDEEL:u}}-uitleg">{{#BESTE}}<p><span class="jbt-stand--safe">Past het best</span></p>{{/BESTE}}{{#ELDERS}}<p>Plaats van {{VAN}}</p>{{/ELDERS}}{{#MEER}}<p>{{VRIJ}} plaatsen vrij</p>{{/MEER}}{{#BEZWAAR}}<p class="jbt-let-op">{{TEKST}}</p>{{/BEZWAAR}}</div>
</li>
{{/KIES}}
{{#GEEN_PLAATS}}
<li class="jbt-bezet"><p><strong>Geen plaats{{#ELDERS}} bij {{VAN}}{{/ELDERS}}</strong></p>{{#BEZWAAR}}<p>{{TEKST}}</p>{{/BEZWAAR}}</li>
{{/GEEN_PLAATS}}
{{/KAART}}
</ol>
{{/KAARTEN}}
{{#ANDEREN}}
<h5 class="jbt-verborgen">Andere subregio’s</h5>
<ul class="jbt-anderen">{{#ANDER}}<li><span>{{NAAM}}</span> <span>{{STAND}}</span></li>{{/ANDER}}</ul>
{{/ANDEREN}}
{{#LEEG}}<p class="jbt-bij">Geen tafel</p>{{/LEEG}}
</section>
{{/DEEL}}
</li>
{{/DAG}}
</ol>
