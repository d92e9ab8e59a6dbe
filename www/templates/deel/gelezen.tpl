{{%AUTOESCAPE context="HTML"}}
{{#LIJST}}
<section class="jbt-stapel jbt-niet-afdrukken">
<h2>Wie heeft gelezen</h2>
<ul>
{{#LEZER}}
<li>{{WIE}}: {{#IS_GELEZEN}}gelezen, het laatst op {{LAS_OP}} door {{WIE_LAS}}{{/IS_GELEZEN}}{{#IS_ONGELEZEN}}nog niet gelezen{{/IS_ONGELEZEN}}</li>
{{/LEZER}}
</ul>
</section>
{{/LIJST}}
