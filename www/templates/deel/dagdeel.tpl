{{%AUTOESCAPE context="HTML"}}
<div id="dagdeel" tabindex="-1" class="jbt-stapel" role="group" aria-labelledby="dagdeel-kop"{{#HEEFT_FOUT}} aria-describedby="dagdeel-fout"{{/HEEFT_FOUT}}>
<h2 id="dagdeel-kop">Dagdeel van de Raad</h2>
{{#HEEFT_FOUT}}<p class="jbt-fout" id="dagdeel-fout"><svg class="jbt-icon" aria-hidden="true"><use href="/static/icons.svg#fout"></use></svg><span><span class="jbt-verborgen">Fout: </span>{{FOUT}}</span></p>{{/HEEFT_FOUT}}
{{#VOORSTELLEN}}
<h3>Past het best</h3>
<ol class="jbt-voorstellen">
{{#VOORSTEL}}<li>{{#IN_BEELD}}<a href="#dagdeel-{{DAGDEEL:u}}">{{WANNEER}}</a>{{/IN_BEELD}}{{#ANDERE_WEEK}}{{WANNEER}} (week {{WEEK_NR}}){{/ANDERE_WEEK}}: {{WAAROM}}</li>
{{/VOORSTEL}}
</ol>
{{/VOORSTELLEN}}
{{#GEEN_VOORSTEL}}<p>In de komende zes weken is er geen plaats die past. Kies een andere week, of vraag de Raad om ruimte.</p>{{/GEEN_VOORSTEL}}
</div>
