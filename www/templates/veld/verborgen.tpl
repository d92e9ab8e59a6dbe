{{%AUTOESCAPE context="HTML"}}
<input type="hidden" name="{{NAAM}}" value="{{WAARDE}}">
