{{%AUTOESCAPE context="HTML"}}
<ul class="jbt-cijfers">
<li><strong>{{PLAATSEN_ALLE}}</strong> plaatsen bij de Raad</li>
<li><strong>{{GEPLAND_ALLE}}</strong> gepland</li>
<li><strong>{{WACHT_ALLE}}</strong> wachten op planning</li>
<li><strong>{{TEKORT_ALLE}}</strong> keer te weinig plaats</li>
</ul>
{{#TEKORTEN}}
{{>KADER_LET_OP}}<ul>{{#TEKORT_IN}}<li>{{TEKST}}</li>{{/TEKORT_IN}}</ul><p>Een subregio mag een vrije plaats van een andere gebruiken. Vraag anders de Raad om extra ruimte.</p>{{>KADER_EIND}}
{{/TEKORTEN}}
<ul class="jbt-legenda">
<li><svg viewBox="0 0 20 20" aria-hidden="true"><rect class="jbt-blok--gepland" x="4" y="4" width="11" height="12"/></svg>Gepland</li>
<li><svg viewBox="0 0 20 20" aria-hidden="true"><rect class="jbt-blok--wacht" x="4" y="4" width="11" height="12"/><path class="jbt-blok--streep" d="M4 11l7 -7M4 16l11 -11.5M9 16l6 -6.3"/></svg>Wacht op planning, uiterste datum in deze week</li>
<li><svg viewBox="0 0 20 20" aria-hidden="true"><rect class="jbt-blok--vrij" x="4" y="4" width="11" height="12"/></svg>Vrij</li>
<li><svg viewBox="0 0 20 20" aria-hidden="true"><rect class="jbt-blok--tekort" x="4" y="2" width="11" height="16"/></svg>Te weinig plaats</li>
<li><svg viewBox="0 0 20 20" aria-hidden="true"><path class="jbt-blok--grens" d="M10 1v18"/></svg>Hier eindigt de ruimte</li>
</ul>
<div class="jbt-ruimte">
{{#STREEK}}
<section class="jbt-tabel" aria-labelledby="streek-{{NR}}" tabindex="0">
<table>
<caption id="streek-{{NR}}">{{NAAM}}</caption>
<thead><tr><th scope="col">Week</th><th scope="col" class="jbt-beeld">Beeld</th><th scope="col">Plaatsen</th><th scope="col">Gepland</th><th scope="col">Wacht</th><th scope="col">Over</th></tr></thead>
<tbody>
{{#WEEK}}
<tr><th scope="row" data-kop="Week"><span class="jbt-nowrap"><a href="{{HREF}}">{{WEEK_NR}}<span class="jbt-verborgen">, {{STREEK_NAAM}}</span></a> <small>{{VANAF}}</small></span></th><td class="jbt-beeld" data-kop="Beeld"><svg class="jbt-blokken" viewBox="0 0 {{BREED}} 20" width="{{BREED}}" height="20" role="img" aria-labelledby="{{ID}}-t {{ID}}-d"><title id="{{ID}}-t">{{STREEK_NAAM}}, week {{WEEK_NR}}</title><desc id="{{ID}}-d">{{GEPLAND_AANTAL}} gepland en {{WACHT_AANTAL}} wachten op {{PLAATSEN}} plaatsen</desc>{{#BLOK}}{{#GEPLAND}}<rect class="jbt-blok--gepland" x="{{X}}" y="4" width="11" height="12"/>{{/GEPLAND}}{{#WACHT}}<g transform="translate({{X}} 4)"><rect class="jbt-blok--wacht" width="11" height="12"/><path class="jbt-blok--streep" d="M0 7l7 -7M0 12l11 -11.5M5 12l6 -6.3"/></g>{{/WACHT}}{{#VRIJ}}<rect class="jbt-blok--vrij" x="{{X}}" y="4" width="11" height="12"/>{{/VRIJ}}{{#TEKORT}}<rect class="jbt-blok--tekort" x="{{X}}" y="2" width="11" height="16"/>{{/TEKORT}}{{/BLOK}}<path class="jbt-blok--grens" d="M{{GRENS}} 1v18"/></svg></td><td class="jbt-getal" data-kop="Plaatsen">{{PLAATSEN}}</td><td class="jbt-getal" data-kop="Gepland">{{GEPLAND_AANTAL}}</td><td class="jbt-getal" data-kop="Wacht">{{WACHT_AANTAL}}</td><td class="jbt-getal" data-kop="Over">{{#OVER}}{{AANTAL}}{{/OVER}}{{#TE_WEINIG}}<span class="jbt-stand--danger">{{AANTAL}} te weinig</span>{{/TE_WEINIG}}</td></tr>
{{/WEEK}}
</tbody>
</table>
</section>
{{/STREEK}}
</div>
<p class="jbt-bij">Een tafel die wacht, telt mee in de week van de uiterste datum. Wat al te laat is, telt mee in deze week.</p>
