{{%AUTOESCAPE context="HTML"}}
<span class="jbt-waarin">{{VAN_WIE}}</span>