{{%AUTOESCAPE context="HTML"}}
<span class="jbt-stand--{{STATUS_KLEUR}}">{{STATUS}}</span>