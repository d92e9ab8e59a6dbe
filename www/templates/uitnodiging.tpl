{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop jbt-niet-afdrukken"><h1>Uitnodigingen{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</div>
<p class="jbt-niet-afdrukken"><a href="/cgi-bin/planning?tafel={{TAFEL:u}}">Terug naar de planning</a></p>
{{#NIET_GEPLAND}}<p>Deze tafel is nog niet gepland. Er zijn nog geen uitnodigingen.</p>{{/NIET_GEPLAND}}
{{#AFDRUKKEN}}<p class="jbt-niet-afdrukken">{{>AFDRUKKEN}}</p>{{/AFDRUKKEN}}
{{#AFBERICHT}}
<article class="jbt-brief jbt-tekst" id="brief-{{DEELNEMER}}">
<p><strong>Jeugdbeschermingstafel, subregio {{SUBREGIO}}</strong><br>{{BEZOEKADRES}}<br><span class="jbt-nowrap">{{TELEFOON}}</span>, {{EMAIL}}</p>
<p>{{NAAM}}{{#HEEFT_STRAAT}}<br>{{STRAAT}}{{/HEEFT_STRAAT}}{{#HEEFT_PLAATS}}<br>{{PLAATS}}{{/HEEFT_PLAATS}}</p>
{{#IS_GEHEIM}}<p class="jbt-niet-afdrukken"><span class="jbt-stand--warning">Geheim adres</span> Het adres staat niet in de brief. Schrijf het zelf op de envelop.</p>{{/IS_GEHEIM}}
<p>{{BRIEFDATUM}}, kenmerk {{ZAAKNUMMER}}</p>
{{#IS_KIND}}
<h2>Het gesprek gaat niet door</h2>
<p>Hoi {{VOORNAAM}},</p>
<p>Wij vroegen je om te komen praten op {{EERDER_DAG}} om {{EERDER_VAN}} uur, in {{EERDER_PLEK}}. Dat gesprek gaat dan niet door.</p>
{{#IS_OPEN}}<p>We maken een nieuwe afspraak. Dan krijg je weer een brief van ons.</p>{{/IS_OPEN}}
{{#IS_OPNIEUW}}<p>Het gesprek is nu op {{DAG}} om {{VAN}} uur, in {{PLEK}}. Daarover krijg je nog een brief.</p>{{/IS_OPNIEUW}}
{{#IS_VOORBIJ}}<p>Er komt nu geen ander gesprek met de jeugdbeschermingstafel.</p>{{/IS_VOORBIJ}}
<p>Heb je een vraag? Bel <span class="jbt-nowrap">{{TELEFOON}}</span>, of laat iemand voor je bellen.</p>
<p>Groeten van de jeugdbeschermingstafel</p>
{{/IS_KIND}}
{{#IS_VOLWASSEN}}
<h2>De jeugdbeschermingstafel van {{EERDER_DAG}} gaat niet door</h2>
<p>{{#IS_ORGANISATIE}}Beste collega,{{/IS_ORGANISATIE}}{{#IS_FAMILIE}}Beste {{NAAM}},{{/IS_FAMILIE}}</p>
<p>Wij nodigden u uit voor een jeugdbeschermingstafel op {{EERDER_DAG}} om {{EERDER_VAN}} uur, in {{EERDER_PLEK}}. Die tafel gaat op dat moment niet door. U hoeft dan niet te komen.</p>
{{#IS_OPEN}}<p>Wij maken een nieuwe afspraak. Daarvoor krijgt u een nieuwe uitnodiging.</p>{{/IS_OPEN}}
{{#IS_OPNIEUW}}<p>De tafel is nu op {{DAG}} om {{VAN}} uur, in {{PLEK}}. Daarvoor krijgt u een nieuwe uitnodiging.</p>{{/IS_OPNIEUW}}
{{#IS_VOORBIJ}}<p>Er komt nu geen andere tafel in de plaats.</p>{{/IS_VOORBIJ}}
<p>Hebt u vragen? Bel <span class="jbt-nowrap">{{TELEFOON}}</span>.</p>
{{#HEEFT_BRIEF_CONTACT}}<p class="jbt-meerregelig">{{BRIEF_CONTACT:p}}</p>{{/HEEFT_BRIEF_CONTACT}}
<p>{{BRIEF_GROET}}<br>{{BRIEF_AFZENDER}} van subregio {{SUBREGIO}}</p>
{{/IS_VOLWASSEN}}
</article>
{{/AFBERICHT}}
{{#INGETROKKEN}}
<article class="jbt-brief jbt-tekst">
<p><strong>Jeugdbeschermingstafel, subregio {{SUBREGIO}}</strong><br>{{BEZOEKADRES}}<br><span class="jbt-nowrap">{{TELEFOON}}</span>, {{EMAIL}}</p>
<p>{{NAAM}}{{#HEEFT_STRAAT}}<br>{{STRAAT}}{{/HEEFT_STRAAT}}{{#HEEFT_PLAATS}}<br>{{PLAATS}}{{/HEEFT_PLAATS}}</p>
{{#IS_GEHEIM}}<p class="jbt-niet-afdrukken"><span class="jbt-stand--warning">Geheim adres</span> Het adres staat niet in de brief. Schrijf het zelf op de envelop.</p>{{/IS_GEHEIM}}
<p>{{BRIEFDATUM}}, kenmerk {{ZAAKNUMMER}}</p>
<h2>U hoeft niet te komen op {{DAG}}</h2>
<p>{{#IS_ORGANISATIE}}Beste collega,{{/IS_ORGANISATIE}}{{#IS_FAMILIE}}Beste {{NAAM}},{{/IS_FAMILIE}}</p>
<p>Wij nodigden u uit voor een jeugdbeschermingstafel op {{DAG}} om {{VAN}} uur, in {{PLEK}}. Die uitnodiging trekken wij in. De tafel gaat door, maar u hoeft er niet bij te zijn.</p>
<p>Hebt u vragen? Bel <span class="jbt-nowrap">{{TELEFOON}}</span>.</p>
<p>Met vriendelijke groet,<br>de procesondersteuner van subregio {{SUBREGIO}}</p>
</article>
{{/INGETROKKEN}}
{{#BRIEF}}
<article class="jbt-brief jbt-tekst" id="brief-{{DEELNEMER}}">
<p><strong>Jeugdbeschermingstafel, subregio {{SUBREGIO}}</strong><br>{{BEZOEKADRES}}<br><span class="jbt-nowrap">{{TELEFOON}}</span>, {{EMAIL}}</p>
<p>{{NAAM}}{{#HEEFT_STRAAT}}<br>{{STRAAT}}{{/HEEFT_STRAAT}}{{#HEEFT_PLAATS}}<br>{{PLAATS}}{{/HEEFT_PLAATS}}</p>
{{#IS_GEHEIM}}<p class="jbt-niet-afdrukken"><span class="jbt-stand--warning">Geheim adres</span> Het adres staat niet in de brief. Schrijf het zelf op de envelop.</p>{{/IS_GEHEIM}}
<p>{{BRIEFDATUM}}, kenmerk {{ZAAKNUMMER}}</p>
{{#IS_KLEIN_KIND}}
<h2>Kom je ook praten?</h2>
<p>Hoi {{VOORNAAM}},</p>
<ul class="jbt-plaatjes">
<li><svg class="jbt-plaatje" viewBox="0 0 48 48" aria-hidden="true"><circle cx="14" cy="14" r="6"></circle><path d="M4 34c0-8 4-12 10-12s10 4 10 12"></path><circle cx="36" cy="20" r="5"></circle><path d="M28 36c0-6 3-10 8-10s8 4 8 10"></path></svg><span>We gaan praten over thuis. Jij mag erbij zijn.</span></li>
<li><svg class="jbt-plaatje" viewBox="0 0 48 48" aria-hidden="true"><rect x="6" y="9" width="36" height="33" rx="3"></rect><path d="M6 18h36M15 4v10M33 4v10"></path><circle cx="24" cy="30" r="5"></circle></svg><span>{{#HEEFT_EERDER_DAG}}Eerst was het op {{EERDER_DAG}}. Dat gaat niet door. {{/HEEFT_EERDER_DAG}}Het is op <strong>{{DAG}}</strong>, om <strong>{{VAN}}{{EIGEN_TIJD}} uur</strong>.</span></li>
<li><svg class="jbt-plaatje" viewBox="0 0 48 48" aria-hidden="true"><path d="M6 24 24 7l18 17M11 20v21h26V20"></path><path d="M20 41V29h8v12"></path></svg><span>Het is in {{#HEEFT_PLEK}}{{PLEK}}, {{ADRES}}{{/HEEFT_PLEK}}{{EIGEN_PLEK}}.</span></li>
<li><svg class="jbt-plaatje" viewBox="0 0 48 48" aria-hidden="true"><path d="M6 9h36v22H22l-9 9v-9H6z"></path></svg><span>Jij mag zeggen wat je wilt. Niets zeggen mag ook.</span></li>
<li><svg class="jbt-plaatje" viewBox="0 0 48 48" aria-hidden="true"><path d="m10 38 3-10L33 8l7 7-20 20z"></path><path d="m29 12 7 7"></path></svg><span>Of maak een tekening. Neem die mee.</span></li>
<li><svg class="jbt-plaatje" viewBox="0 0 48 48" aria-hidden="true"><circle cx="15" cy="12" r="6"></circle><circle cx="34" cy="18" r="5"></circle><path d="M15 18v14m0 0-6 11m6-11 6 11M15 24l11 4 8-4m0 0v10m0 0-5 9m5-9 5 9"></path></svg><span>Neem iemand mee die jij lief vindt. Oma, opa, een juf. Een knuffel mag ook.</span></li>
<li><svg class="jbt-plaatje" viewBox="0 0 48 48" aria-hidden="true"><path d="M24 41S5 30 5 17a9.5 9.5 0 0 1 19-3 9.5 9.5 0 0 1 19 3c0 13-19 24-19 24z"></path></svg><span><strong>Het is niet jouw schuld.</strong> Jij hebt niets fout gedaan.</span></li>
</ul>
<div class="jbt-slot">
<p>Wil je iets vragen? Laat iemand voor je bellen: <span class="jbt-nowrap">{{TELEFOON}}</span>. Jij mag ook zelf bellen met de Kindertelefoon (<span class="jbt-nowrap">0800-0432</span>) of met Jeugdstem (<span class="jbt-nowrap">088-5551000</span>).</p>
<p>Groeten van de jeugdbeschermingstafel</p>
</div>
{{/IS_KLEIN_KIND}}
{{#IS_KIND_AAN_TAFEL}}
<h2>Kom je ook praten?</h2>
<p>Hoi {{VOORNAAM}},</p>
<p>Je bent uitgenodigd voor een gesprek over hoe het thuis gaat. Dat gesprek heet een jeugdbeschermingstafel. Wij willen graag horen wat jij ervan vindt.</p>
{{/IS_KIND_AAN_TAFEL}}
{{#IS_GESPREK}}
<h2>Wil je ons vertellen wat jij vindt?</h2>
<p>Hoi {{VOORNAAM}},</p>
<p>Er komt een gesprek over hoe het bij jou thuis gaat. Dat gesprek heet een jeugdbeschermingstafel. Wij willen graag horen wat jij ervan vindt. De voorzitter praat daarom eerst met jou, vóór het gesprek. Je hoeft er zelf niet bij te zijn.</p>
{{/IS_GESPREK}}
{{#IS_BRIEF}}
<h2>Wil je ons vertellen wat jij vindt?</h2>
<p>Hoi {{VOORNAAM}},</p>
<p>Er komt een gesprek over hoe het bij jou thuis gaat. Dat gesprek heet een jeugdbeschermingstafel. Wij willen graag horen wat jij ervan vindt. Jij geeft een brief of tekening mee. Je hoeft er zelf niet bij te zijn.</p>
{{/IS_BRIEF}}
{{#IS_VERTROUWENSPERSOON}}
<h2>Wil je ons vertellen wat jij vindt?</h2>
<p>Hoi {{VOORNAAM}},</p>
<p>Er komt een gesprek over hoe het bij jou thuis gaat. Dat gesprek heet een jeugdbeschermingstafel. Wij willen graag horen wat jij ervan vindt. Iemand die jij vertrouwt, vertelt het voor jou. Je hoeft er zelf niet bij te zijn.</p>
{{/IS_VERTROUWENSPERSOON}}
{{#IS_NIET_AAN_TAFEL}}
<h2>Er komt een gesprek over hoe het thuis gaat</h2>
<p>Hoi {{VOORNAAM}},</p>
<p>Er komt een gesprek over hoe het bij jou thuis gaat. Dat gesprek heet een jeugdbeschermingstafel. Wij hebben afgesproken dat jij er niet bij bent. Wil je toch iets vertellen? Dat mag altijd.</p>
{{/IS_NIET_AAN_TAFEL}}
{{#IS_FAMILIE}}
<h2>Uitnodiging voor de jeugdbeschermingstafel</h2>
<p>Beste {{NAAM}},</p>
<p>Wij nodigen u uit voor een jeugdbeschermingstafel. Dat is een gesprek over {{KINDEREN}}.{{#IS_NETWERK}} U bent erbij om de ouders of de kinderen te steunen.{{/IS_NETWERK}}</p>
{{#IS_MOMENT_1}}<p>Er zijn zorgen over de veiligheid. Daarover praten we samen. U vertelt hoe u de situatie nu ziet en hoe u de toekomst ziet. De Raad voor de Kinderbescherming beslist aan tafel of er een raadsonderzoek komt.</p>{{/IS_MOMENT_1}}
{{#IS_MOMENT_2}}<p>De Raad voor de Kinderbescherming heeft onderzoek gedaan. Aan deze tafel legt de raadsonderzoeker de conclusies uit en maken we afspraken over de doelen. Iedereen hoort dan hetzelfde. Deze tafel gaat alleen door als de ouders toestemming geven.</p>{{/IS_MOMENT_2}}
{{#IS_MOMENT_3}}<p>De gecertificeerde instelling wil de ondertoezichtstelling beëindigen. De Raad voor de Kinderbescherming kijkt aan deze tafel of dat kan en beslist daarover. Ook als de ouders geen toestemming geven, gaat deze tafel door.</p>{{/IS_MOMENT_3}}
{{/IS_FAMILIE}}
{{#IS_ORGANISATIE}}
<h2>Uitnodiging jeugdbeschermingstafel, moment {{MOMENT}}</h2>
<p>Beste collega,</p>
<p>Wij nodigen u uit voor de jeugdbeschermingstafel over {{KINDEREN}} (gemeente {{GEMEENTE_NAAM}}). De stukken die voor u zijn vrijgegeven, leest u na het inloggen bij zaak {{ZAAKNUMMER}}.</p>
{{#IS_RAAD}}<p>U ontvangt de stukken nu de tafel is gepland. U stelt vragen aan de deelnemers en neemt aan tafel de beslissing.</p>{{/IS_RAAD}}
{{/IS_ORGANISATIE}}
{{#IS_PROFESSIONAL}}
<h2>Uitnodiging voor de jeugdbeschermingstafel</h2>
<p>Beste {{NAAM}},</p>
<p>Wij nodigen u uit voor de jeugdbeschermingstafel over {{KINDEREN}} (gemeente {{GEMEENTE_NAAM}}). Dat is een gesprek over de veiligheid, met het gezin, de hulpverlening en de Raad voor de Kinderbescherming.</p>
{{/IS_PROFESSIONAL}}
{{#IS_GEWONE_BRIEF}}
{{#HEEFT_EERDER_DAG}}<p>{{#IS_KIND}}Eerst vroegen we je om te komen op {{EERDER_DAG}}. Dat gaat niet door. Dit is de nieuwe afspraak.{{/IS_KIND}}{{#IS_VOLWASSEN}}Eerder nodigden wij u uit voor {{EERDER_DAG}}. Die afspraak gaat niet door. Dit is de nieuwe.{{/IS_VOLWASSEN}}</p>{{/HEEFT_EERDER_DAG}}
<p><strong>Wanneer?</strong> {{DAG}}, {{#HEEFT_TOT}}van {{VAN}} tot {{TOT}}{{/HEEFT_TOT}}{{#HEEFT_EIGEN_TIJD}}om {{EIGEN_TIJD}}{{/HEEFT_EIGEN_TIJD}} uur.<br><strong>Waar?</strong> {{#HEEFT_PLEK}}{{PLEK}}, {{ADRES}}. {{BEREIKBAAR}}{{/HEEFT_PLEK}}{{#HEEFT_EIGEN_PLEK}}{{EIGEN_PLEK}}.{{/HEEFT_EIGEN_PLEK}}</p>
{{#IS_KIND}}
<h3>Wat gaan we doen?</h3>
<ul>
{{#IS_MOMENT_1}}<li>De voorzitter vertelt waarom we bij elkaar zijn.</li><li>Jij en je ouders vertellen hoe het nu gaat en wat jullie willen.</li><li>De mensen die jullie helpen vertellen wat zij zien.</li><li>We maken afspraken, zodat jij veilig bent.</li><li>De Raad voor de Kinderbescherming stelt vragen en beslist of er een onderzoek nodig is.</li>{{/IS_MOMENT_1}}
{{#IS_MOMENT_2}}<li>We praten over de doelen: wat moet er beter worden?</li><li>Jij en je ouders vertellen wat jullie ervan vinden.</li><li>De onderzoeker van de Raad legt uit wat er in het onderzoek staat.</li><li>We spreken af wie wat gaat doen.</li>{{/IS_MOMENT_2}}
{{#IS_MOMENT_3}}<li>De voorzitter vertelt hoe het nu gaat met de hulp van de jeugdbeschermer.</li><li>Jij en je ouders vertellen wat jullie ervan vinden.</li><li>De Raad voor de Kinderbescherming stelt vragen en beslist of de jeugdbeschermer kan stoppen.</li><li>We spreken af wie wat gaat doen.</li>{{/IS_MOMENT_3}}
</ul>
{{/IS_KIND}}
<h3>Wie zijn er?</h3>
<ul>
{{#GENODIGDE}}
<li>{{WIE}}</li>
{{/GENODIGDE}}
{{#IS_KIND}}
<li>de voorzitter: die zorgt dat iedereen aan het woord komt</li>
<li>de procesondersteuner: die schrijft op wat we afspreken</li>
{{/IS_KIND}}
{{#IS_VOLWASSEN}}
<li>de voorzitter en de procesondersteuner van subregio {{SUBREGIO}}</li>
{{/IS_VOLWASSEN}}
</ul>
{{/IS_GEWONE_BRIEF}}
{{#IS_FAMILIE}}
<h3>Wat gaan we doen?</h3>
<ol>
{{#AGENDAPUNT_GEWOON}}
<li>{{ITEM}}</li>
{{/AGENDAPUNT_GEWOON}}
</ol>
{{/IS_FAMILIE}}
{{#IS_BEROEP}}
<h3>Agenda</h3>
<ol>
{{#AGENDAPUNT}}
<li>{{ITEM}}</li>
{{/AGENDAPUNT}}
</ol>
{{/IS_BEROEP}}
{{#IS_KIND}}
<p><strong>Het is niet jouw schuld.</strong> Dat wij gaan praten, komt niet door jou. Grote mensen moeten ervoor zorgen dat jij veilig bent.</p>
{{#IS_KIND_AAN_TAFEL}}<p>Je mag iemand meenemen die je vertrouwt: een oma, een tante, een juf of een vriend. Je mag ook een brief schrijven of een tekening maken. Je hoeft niets te zeggen als je dat niet wilt.</p>{{/IS_KIND_AAN_TAFEL}}
<div class="jbt-slot">
<p>Wil je eerst zelf met de voorzitter praten? Wil je iets anders dan hier staat? Of heb je een vraag? Bel <span class="jbt-nowrap">{{TELEFOON}}</span>, of laat iemand voor je bellen.</p>
<p>Wil je met iemand anders praten? Dat mag altijd, en het kost niets. Een vertrouwenspersoon van Jeugdstem helpt je: <span class="jbt-nowrap">088-5551000</span>. Of bel de Kindertelefoon: <span class="jbt-nowrap">0800-0432</span>.</p>
<p>Groeten van de jeugdbeschermingstafel</p>
</div>
{{/IS_KIND}}
{{#IS_FAMILIE}}
<h3>Wat hebt u nodig om te komen?</h3>
<p>{{#HEEFT_TOLK}}Er is een tolk voor u: {{TOLK}}. {{/HEEFT_TOLK}}{{#HEEFT_ONDERSTEUNING}}Dit hebben wij genoteerd: {{ONDERSTEUNING}}. {{/HEEFT_ONDERSTEUNING}}Hebt u een tolk, vervoer, opvang of een andere tijd nodig? Of wilt u online meedoen? Bel ons dan op <span class="jbt-nowrap">{{TELEFOON}}</span>. Wij helpen u graag om erbij te zijn.</p>
{{#IS_OUDER}}{{#IS_MOMENT_1}}<p>Komt u niet? Dan gaat de tafel wel door. In de notulen staat dan dat u er niet was. U mag iemand meenemen die u steunt, zoals familie of een vriend. Geef dat dan aan ons door.</p>{{/IS_MOMENT_1}}
{{#IS_MOMENT_2}}<p>U mag iemand meenemen die u steunt, zoals familie of een vriend. Geef dat dan aan ons door.</p>{{/IS_MOMENT_2}}{{#IS_MOMENT_3}}<p>U mag iemand meenemen die u steunt, zoals familie of een vriend. Geef dat dan aan ons door.</p>{{/IS_MOMENT_3}}{{/IS_OUDER}}
{{/IS_FAMILIE}}
{{#IS_ORGANISATIE}}
<p>Wilt u ons laten weten wie er komt? Bel <span class="jbt-nowrap">{{TELEFOON}}</span> of mail naar {{EMAIL}}. Zet geen persoonsgegevens in een gewone e-mail.</p>
{{/IS_ORGANISATIE}}
{{#IS_FAMILIE}}
<p>Wilt u hulp van iemand die naast u staat en niet bij ons werkt? Een vertrouwenspersoon van Jeugdstem helpt ouders en kinderen gratis: <span class="jbt-nowrap">088-5551000</span>.</p>
{{/IS_FAMILIE}}
{{#IS_VOLWASSEN}}
{{#HEEFT_BRIEF_CONTACT}}<p class="jbt-meerregelig">{{BRIEF_CONTACT:p}}</p>{{/HEEFT_BRIEF_CONTACT}}
<p class="jbt-groet">{{BRIEF_GROET}}<br>{{BRIEF_AFZENDER}} van subregio {{SUBREGIO}}</p>
{{/IS_VOLWASSEN}}
</article>
{{/BRIEF}}
