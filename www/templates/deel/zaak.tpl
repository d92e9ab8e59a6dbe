{{%AUTOESCAPE context="HTML"}}
<a href="/cgi-bin/zaak?zaak={{ZAAK:u}}">{{ZAAK_NAAM}}</a>