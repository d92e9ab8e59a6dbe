{{%AUTOESCAPE context="HTML"}}
<header><h1>Klacht</h1></header>
<p>Leg vast wat iemand van deze tafel vindt, en wat u ermee doet.</p>
{{>FORMULIER}}
{{>TEKST}}
{{>ONTVANGEN_OP}}
{{>AFGEHANDELD}}
{{>KNOPPEN}}
