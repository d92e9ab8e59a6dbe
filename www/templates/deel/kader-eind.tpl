{{%AUTOESCAPE context="HTML"}}
</div></div>
