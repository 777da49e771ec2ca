<?php

// Installs WordPress, as its installer does, with two customers and an author.
define('WP_INSTALLING', true);

// It would send an e-mail.
function wp_new_blog_notification(): void
{
}

$_SERVER['HTTP_HOST'] = $argv[1];
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Shop', 'admin', 'admin@shop.example', true, '', 'password');
foreach (['author' => 'author', 'customer' => 'subscriber', 'stranger' => 'subscriber'] as $name => $role) {
    wp_insert_user(['user_login' => $name, 'user_pass' => 'password', 'user_email' => "$name@shop.example", 'role' => $role]);
}
update_option('permalink_structure', '/%postname%/');
// Avatars would be requested from another host.
update_option('show_avatars', 0);
foreach (['admin', 'author'] as $name) {
    $id = get_user_by('login', $name)->ID;
    update_user_meta($id, $GLOBALS['wpdb']->prefix . 'persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);
}
echo 'installed';
