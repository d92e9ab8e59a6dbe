{{%AUTOESCAPE context="HTML"}}
<header class="jbt-niet-afdrukken"><h1>Antwoord op een verzoek</h1></header>
{{#AFDRUK}}<div class="utrecht-action-group">{{>AFDRUKKEN}}</div>
<p class="jbt-niet-afdrukken"><a href="/cgi-bin/verzoek-betrokkene?verzoek={{VERZOEK_ID:u}}">Terug naar het verzoek</a></p>{{/AFDRUK}}
{{#NOG_NIET}}<p>Er is nog niet besloten wat er mag worden gegeven. <a href="/cgi-bin/verzoek-betrokkene?verzoek={{VERZOEK_ID:u}}">Terug naar het verzoek</a></p>{{/NOG_NIET}}
{{#BEVESTIGING}}
<article class="jbt-brief jbt-tekst">
<p><strong>Jeugdbeschermingstafel, subregio {{SUBREGIO}}</strong><br>{{BEZOEKADRES}}<br><span class="jbt-nowrap">{{TELEFOON}}</span>, {{EMAIL}}</p>
<p>{{AAN}}{{#HEEFT_STRAAT}}<br>{{STRAAT}}{{/HEEFT_STRAAT}}{{#HEEFT_PLAATS}}<br>{{PLAATS}}{{/HEEFT_PLAATS}}</p>
{{#IS_ZONDER_ADRES}}<p class="jbt-niet-afdrukken">Het adres staat niet in de brief. Schrijf het zelf op de envelop.</p>{{/IS_ZONDER_ADRES}}
<p>{{BRIEFDATUM}}, kenmerk {{ZAAKNUMMER}}</p>
<h2>Uw verzoek is binnen</h2>
<p>Beste {{AAN}},</p>
<p>Op {{BINNEN}} kregen wij uw verzoek{{#IS_VOOR_ANDER}} over de gegevens van {{OVER}}{{/IS_VOOR_ANDER}}. U vroeg om: {{WAT}}.</p>
<p>U krijgt uiterlijk op <strong>{{TERMIJN}}</strong> antwoord.{{#HEEFT_VERLENGD_REDEN}} Wij hebben meer tijd nodig. Dat komt door het volgende: {{VERLENGD_REDEN}}{{/HEEFT_VERLENGD_REDEN}}</p>
{{#IS_ONBEKEND}}<p>Wij moeten eerst weten dat u het bent. Kom langs met uw paspoort, identiteitskaart of rijbewijs, of bel ons. Stuur geen kopie.</p>{{/IS_ONBEKEND}}
<p>Hebt u vragen? Bel <span class="jbt-nowrap">{{TELEFOON}}</span>.</p>
{{#HEEFT_BRIEF_CONTACT}}<p class="jbt-meerregelig">{{BRIEF_CONTACT:p}}</p>{{/HEEFT_BRIEF_CONTACT}}
<p class="jbt-groet">{{BRIEF_GROET}}<br>{{BRIEF_AFZENDER}} van subregio {{SUBREGIO}}</p>
</article>
{{/BEVESTIGING}}
{{#BESLUIT}}
{{#IS_BESLOTEN}}
<article class="jbt-brief jbt-tekst">
<p><strong>Jeugdbeschermingstafel, subregio {{SUBREGIO}}</strong><br>{{BEZOEKADRES}}<br><span class="jbt-nowrap">{{TELEFOON}}</span>, {{EMAIL}}</p>
<p>{{AAN}}{{#HEEFT_STRAAT}}<br>{{STRAAT}}{{/HEEFT_STRAAT}}{{#HEEFT_PLAATS}}<br>{{PLAATS}}{{/HEEFT_PLAATS}}</p>
{{#IS_ZONDER_ADRES}}<p class="jbt-niet-afdrukken">Het adres staat niet in de brief. Schrijf het zelf op de envelop.</p>{{/IS_ZONDER_ADRES}}
<p>{{BRIEFDATUM}}, kenmerk {{ZAAKNUMMER}}</p>
<h2>Antwoord op uw verzoek</h2>
<p>Beste {{AAN}},</p>
<p>Op {{BINNEN}} kregen wij uw verzoek{{#IS_VOOR_ANDER}} over de gegevens van {{OVER}}{{/IS_VOOR_ANDER}}. U vroeg om: {{WAT}}.</p>
<p>Ons besluit van {{BESLOTEN_OP}}: wij doen wat u vraagt <strong>{{BESLOTEN}}</strong>.</p>
<p class="jbt-meerregelig">{{MOTIVERING:p}}</p>
{{#IS_MET_AFSCHRIFT}}<p>Bij deze brief hoort een afschrift van de gegevens. Wat ook over een ander gaat, hebben wij nagekeken. Soms is dat weggelaten of zwart gemaakt.</p>{{/IS_MET_AFSCHRIFT}}
{{#IS_WIE_KEEK}}<h3>Wie het dossier heeft ingezien</h3>
<p>Hieronder staat per dag welke functie bij welke organisatie het dossier heeft bekeken of ermee heeft gewerkt. Namen van medewerkers geven wij niet. Denkt u dat iemand dit niet mocht? Vertel het ons, dan gaan wij het na.</p>{{/IS_WIE_KEEK}}
{{#INZAGE}}<p class="jbt-meerregelig">{{WIE_KEEK:p}}</p>{{/INZAGE}}
<h3>Bent u het er niet mee eens?</h3>
<p>U kunt binnen zes weken bezwaar maken bij de gemeente. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens. Wilt u hulp van iemand die naast u staat? Een vertrouwenspersoon van Jeugdstem helpt gratis: <span class="jbt-nowrap">088-5551000</span>.</p>
<p>Hebt u vragen? Bel <span class="jbt-nowrap">{{TELEFOON}}</span>.</p>
{{#HEEFT_BRIEF_CONTACT}}<p class="jbt-meerregelig">{{BRIEF_CONTACT:p}}</p>{{/HEEFT_BRIEF_CONTACT}}
<p class="jbt-groet">{{BRIEF_GROET}}<br>{{BRIEF_AFZENDER}} van subregio {{SUBREGIO}}</p>
</article>
{{/IS_BESLOTEN}}
{{/BESLUIT}}
{{#AFSCHRIFT}}
<article class="jbt-tekst">
<h2>Afschrift van de gegevens over {{OVER}}</h2>
<p>Gegeven door de jeugdbeschermingstafel van subregio {{SUBREGIO}} aan {{AAN}}, na het besluit van {{BESLOTEN_OP}}. Hier staat wat er op die dag was vastgelegd. Zwart gemaakt (█████) is wat over een ander gaat.</p>
{{#DEEL}}
{{#HEEFT_GROEP}}<h3>{{GROEP}}</h3>{{/HEEFT_GROEP}}
<h4>{{KOP}}</h4>
<p class="jbt-meerregelig">{{TEKST:p}}</p>
{{/DEEL}}
</article>
{{/AFSCHRIFT}}
